import { exampleMarkup } from "./exampleMarkup";
import { formulaParts } from "./formulaParts";
import type { FunctionHelp } from "./functionHelp";
import { type ArgumentHelp, needOf } from "./argumentHelp";
import { fileOf, type HelpPage, helpPage, link } from "./helpPage";
import { breakableFormula, element, type Markup } from "./markup";
import type { NativeHelp } from "./nativeHelp";

const paragraph = (text: string) => element("p", {}, text);

const section = (title: string, ...content: readonly (Markup | null)[]) =>
  element("section", {}, element("h2", {}, title), ...content);

function argumentList(given: readonly ArgumentHelp[]): Markup {
  const entries = given.flatMap((argument) => [
    element("dt", {}, element("code", {}, argument.name), element("span", { class: "note" }, needOf(argument))),
    element("dd", {}, argument.description, argument.words.length > 0 ? wordList(argument.words) : null),
  ]);
  return element("dl", { class: "arguments" }, ...entries);
}

const formulaLines = (formula: string): Markup =>
  element("div", { class: "formula" }, ...formulaParts(formula).map(paragraph));

function wordList(words: readonly string[]): Markup {
  const items = words.map((word) => element("li", {}, element("code", {}, `"${word}"`)));
  return element("ul", { class: "words", "aria-label": "One of" }, ...items);
}

function nativeList({ formulas, note }: NativeHelp): readonly (Markup | null)[] {
  return [
    formulas.length > 0 ? paragraph("With the addresses of the example, for whoever does not have this add-in:") : null,
    ...formulas.flatMap(({ cell, formula }) => [
      cell === null ? null : element("p", { class: "label" }, cell),
      element("pre", {}, element("code", {}, breakableFormula(formula))),
    ]),
    note === null ? null : paragraph(note),
  ];
}

function neighbourList({ group, neighbours }: FunctionHelp): Markup | null {
  if (neighbours.length === 0) return null;
  const links = neighbours.map(({ name, title }) => element("li", {}, link(fileOf(name), title)));
  return element(
    "nav",
    { class: "more", "aria-labelledby": "more" },
    element("h2", { id: "more" }, `More on ${group.toLowerCase()}`),
    element("ul", {}, ...links),
  );
}

/** Everything about one function on a page of its own. */
export function functionPage(help: FunctionHelp): HelpPage {
  const { name, title, summary, pattern, formula, reading, edgeCases, native, peers, source } = help;
  return helpPage({
    file: fileOf(name),
    title: `${title} (LMI.${name}): LMI Workbench`,
    way: [
      link("../help.html", "Help"),
      link("index.html", "Functions"),
      element("span", { "aria-current": "page" }, title),
    ],
    content: [
      element("h1", {}, title),
      element("p", { class: "lead" }, summary),
      element("pre", { class: "pattern" }, element("code", {}, breakableFormula(pattern))),
      section("How to read it", paragraph(reading)),
      section("Formula", formulaLines(formula)),
      section("Arguments", argumentList(help.arguments)),
      section("Worked example", ...exampleMarkup(help.example)),
      section("In odd cases", element("ul", {}, ...edgeCases.map((each) => element("li", {}, each)))),
      section("The same in Excel's own functions", ...nativeList(native)),
      peers === null ? null : section("How other packages differ", paragraph(peers)),
      section("Source", paragraph(source)),
      neighbourList(help),
    ],
  });
}
