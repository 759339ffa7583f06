import type { Sheet } from "../sheets/sheet";

/** A sheet that has a name and nothing else, to be filled in. */
export const emptySheet = (name: string): Sheet => ({
  name,
  blocks: [],
  tables: [],
  formats: [],
  conditionalFormats: [],
  validations: [],
  columns: [],
  rowHeights: [],
  charts: [],
  gridlines: false,
  print: { landscape: true, footer: "" },
});
