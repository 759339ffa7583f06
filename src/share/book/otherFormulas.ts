import type { Part } from "../parts/Part";
import { around, child, named, type XmlNode } from "../xml/XmlNode";
import { areasOf } from "./address";
import type { Book } from "./Book";
import type { BookSheet } from "./BookSheet";
import type { OtherFormula } from "./OtherFormula";

/** The formulas of names, validations, conditional formats, sparklines, table columns, charts and shapes. */
export const otherFormulas = (book: Book): OtherFormula[] => [
  ...nameFormulas(book),
  ...book.sheets.flatMap((sheet) => [...ruleFormulas(sheet), ...drawnFormulas(book, sheet)]),
  ...book.tables.flatMap(({ part, sheet, area, name }) =>
    named(part.root, "calculatedColumnFormula", "totalsRowFormula").map((node): OtherFormula => {
      const column = node.parent?.attributes.name ?? "";
      const what = `The column formula of "${column}" in the table ${name}`;
      const place = { sheet, row: area.row + 1, column: area.column, address: null };
      return { kind: "column", part, node, attribute: null, formula: node.text, what, ...place };
    }),
  ),
];

const nameFormulas = ({ names, sheets, workbook }: Book): OtherFormula[] =>
  names
    .filter(({ name }) => !name.toLowerCase().startsWith("_xlnm."))
    .map(({ name, formula, sheet, node }) => ({
      ...{ kind: "name", part: workbook, node, attribute: null, formula, row: 1, column: 1, address: null },
      ...{ sheet: sheet ?? sheets[0]?.name ?? "", what: `The defined name ${name}` },
    }));

/** By the element that holds a rule with its cells. */
const RULES = {
  dataValidation: { kind: "validation", what: "The validation" },
  cfRule: { kind: "format", what: "A conditional format" },
  sparklineGroup: { kind: "sparkline", what: "The dates of sparklines" },
  sparkline: { kind: "sparkline", what: "A sparkline" },
} as const;

function ruleFormulas({ name, part }: BookSheet): OtherFormula[] {
  if (part === null) return [];
  return named(part.root, "formula", "formula1", "formula2", "f", "cfvo").flatMap((node) => {
    const attribute = node.name === "cfvo" ? "val" : null;
    const formula = attribute === null ? node.text : (node.attributes[attribute] ?? "");
    if (node.children.length > 0 || formula === "" || !Number.isNaN(Number(formula))) return [];
    const rule = around(node, ...Object.keys(RULES));
    if (rule === null) return [];
    const { kind, what } = RULES[rule.name as keyof typeof RULES];
    const address = cellsOf(rule);
    const { row, column } = areasOf(address)[0] ?? { row: 1, column: 1 };
    const place = { sheet: name, row, column, address: address.split(/\s+/)[0] || null };
    const cells = address === "" ? "" : ` of ${address}`;
    return [{ kind, part, node, attribute, formula, what: `${what}${cells} on "${name}"`, ...place }];
  });
}

/** The cells of a rule: its own, or those of the group it is in. */
export function cellsOf(rule: XmlNode): string {
  for (const node of [rule, rule.parent]) {
    const cells = node?.attributes.sqref ?? child(node, "sqref")?.text;
    if (cells) return cells.trim();
  }
  return "";
}

function drawnFormulas({ pack }: Book, { name, path }: BookSheet): OtherFormula[] {
  return pack.related(path, "drawing").flatMap((drawing) => {
    const place = { sheet: name, row: 1, column: 1, address: null };
    const charts = [...pack.related(drawing.path, "chart"), ...pack.related(drawing.path, "chartEx")];
    const sources = charts.flatMap((part) =>
      named(part.root, "f").map((node): OtherFormula => {
        return {
          kind: "chart",
          part,
          node,
          attribute: null,
          formula: node.text,
          what: `A chart on "${name}"`,
          ...place,
        };
      }),
    );
    const within = charts.flatMap(({ path: chart }) => pack.related(chart, "chartUserShapes"));
    return [...sources, ...[drawing, ...within].flatMap((each) => shapeFormulas(each, name))];
  });
}

const shapeFormulas = (part: Part, name: string): OtherFormula[] =>
  named(part.root, "sp", "pic", "cxnSp").flatMap((node) => {
    const { textlink = "" } = node.attributes;
    const formula = textlink.replace(/^=/, "");
    const place = { sheet: name, row: 1, column: 1, address: null };
    const shape = { kind: "shape" as const, part, node, attribute: "textlink", what: `A shape on "${name}"` };
    return formula === "" ? [] : [{ ...shape, formula, ...place }];
  });
