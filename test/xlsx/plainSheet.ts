import type { Cell, Sheet, Workbook } from "../../src/sheets/sheet";

/** A sheet with cells from A1 on and nothing else, but what a test changes. */
export function plainSheet(cells: readonly (readonly Cell[])[], changes: Partial<Sheet> = {}): Sheet {
  return {
    name: "Plain",
    blocks: [{ row: 1, column: 1, cells }],
    tables: [],
    formats: [],
    conditionalFormats: [],
    validations: [],
    columns: [],
    rowHeights: [],
    charts: [],
    gridlines: true,
    print: { landscape: true, footer: "" },
    ...changes,
  };
}

export function plainWorkbook(...sheets: readonly Sheet[]): Workbook {
  return { title: "Plain", sheets, names: [] };
}
