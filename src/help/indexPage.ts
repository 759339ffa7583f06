import type { MeasureGroup } from "../measures/index";
import { fileOf, type HelpPage, helpPage, link } from "./helpPage";
import { element, type Markup } from "./markup";

function groupSection({ title, measures }: MeasureGroup): Markup {
  const entries = measures.flatMap((measure) => [
    element("dt", {}, link(fileOf(measure.name), measure.title), element("code", {}, measure.name)),
    element("dd", {}, measure.summary),
  ]);
  return element("section", {}, element("h2", {}, title), element("dl", { class: "functions" }, ...entries));
}

/** Every function under its heading. */
export function indexPage(groups: readonly MeasureGroup[]): HelpPage {
  return helpPage({
    file: "index.html",
    title: "The functions: LMI Workbench",
    way: [link("../help.html", "Help"), element("span", { "aria-current": "page" }, "Functions")],
    content: [
      element("h1", {}, "The functions"),
      element(
        "p",
        { class: "lead" },
        "Type ",
        element("code", {}, "=LMI."),
        " in a cell and choose. Cells or whole columns in, a result of the same shape out. A withheld or missing value gives #N/A, never 0.",
      ),
      ...groups.map(groupSection),
    ],
  });
}
