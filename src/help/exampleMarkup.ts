import { columnLetters } from "../sheets/formula";
import { argumentRows } from "./argumentRows";
import type { ExampleHelp } from "./exampleHelp";
import { breakable, breakableFormula, element, type Markup } from "./markup";
import { shownCell } from "./shownCell";

const numberClass = (value: unknown) => (typeof value === "number" ? "number" : undefined);

/** A heading stands as what is under it. */
const columnClass = (cells: readonly unknown[]) => numberClass(cells.find((cell) => typeof cell === "number"));

/** Wider than a narrow window: it is moved by itself, by keyboard too. */
const scrolled = (label: string, table: Markup) =>
  element("div", { class: "scroll", role: "region", "aria-label": label, tabindex: 0 }, table);

/** The arguments as on a sheet, with the letters and numbers that the call speaks of. */
function argumentsTable({ arguments: laid }: ExampleHelp): Markup {
  const rows = argumentRows(laid);
  const letters = rows[0]!.map((_, column) => element("td", {}, columnLetters(column + 1)));
  const headings = laid.map(({ heading, cells }) => {
    const span = cells[0]!.length;
    return element(
      "th",
      span > 1 ? { scope: "colgroup", colspan: span } : { scope: "col", class: columnClass(cells.flat()) },
      breakable(heading, /(?<=_)/),
    );
  });
  const body = rows.map((cells, row) =>
    element(
      "tr",
      {},
      element("td", { class: "row" }, String(row + 2)),
      ...cells.map((cell) =>
        cell === null
          ? element("td", {})
          : element("td", { class: `input ${numberClass(cell) ?? ""}`.trim() }, shownCell(cell)),
      ),
    ),
  );
  return element(
    "table",
    { class: "cells" },
    element(
      "thead",
      {},
      element("tr", { class: "letters" }, element("td", { class: "row" }), ...letters),
      element("tr", {}, element("td", { class: "row" }, "1"), ...headings),
    ),
    element("tbody", {}, ...body),
  );
}

function resultTable({ titles, result }: ExampleHelp): Markup {
  const heading = element(
    "tr",
    {},
    ...titles.map((title, column) =>
      element("th", { scope: "col", class: columnClass(result.map((cells) => cells[column])) }, title),
    ),
  );
  const rows = result.map((cells) =>
    element(
      "tr",
      {},
      ...cells.map((cell) =>
        element("td", { class: numberClass(cell) }, typeof cell === "object" ? cell.error : shownCell(cell)),
      ),
    ),
  );
  return element(
    "table",
    { class: "result" },
    titles.length > 0 ? element("thead", {}, heading) : null,
    element("tbody", {}, ...rows),
  );
}

/** The worked example: what is on the sheet, what is typed, what comes out and what that means. */
export function exampleMarkup(example: ExampleHelp): readonly (Markup | null)[] {
  const spills = example.result.length > 1 || example.result[0]!.length > 1;
  return [
    element("p", {}, "The numbers are invented. On a sheet:"),
    scrolled("The example's arguments", argumentsTable(example)),
    element("p", {}, "In a free cell type:"),
    element("pre", {}, element("code", {}, breakableFormula(example.call))),
    element("p", {}, spills ? "The result fills the cells from there to the right and down:" : "The result:"),
    scrolled("The example's result", resultTable(example)),
    example.says === null
      ? null
      : element(
          "p",
          { class: "says" },
          spills && example.result.length > 1 ? `First row: ${example.says}` : example.says,
        ),
  ];
}
