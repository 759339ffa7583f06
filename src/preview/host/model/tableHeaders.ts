import { type Area, intersection } from "./area";
import { rewriteColumn } from "./rewriteColumn";
import type { Entry, SheetModel } from "./SheetModel";
import type { TableModel } from "./table";

/** Column names follow the header cells, and header cells become text: unique, and never empty. */
export function plainHeader(sheet: SheetModel, table: TableModel): void {
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  const entries: Entry[] = [];
  table.columns.forEach((column, at) => {
    const content = sheet.cells.get(table.area.row, table.area.column + at);
    const name = uniqueName(textOf(content?.value) || `Column${at + 1}`, taken);
    taken.add(name.toLowerCase());
    if (content?.value !== name || content.formula !== undefined) {
      entries.push({ row: table.area.row, column: table.area.column + at, content: { value: name } });
    }
    const from = column.name;
    column.name = name;
    if (from !== "" && from !== name) rewriteColumn(sheet.workbook, table.name, from, name);
  });
  for (const { row, column, content } of entries) sheet.cells.set(row, column, content!);
}

/** To be called after cells were written: tables whose header row was touched take the new names on. */
export function followHeaders(sheet: SheetModel, written: Area): boolean {
  const touched = sheet.tables.filter(({ area }) => intersection({ ...area, rows: 1 }, written));
  for (const table of touched) plainHeader(sheet, table);
  return touched.length > 0;
}

const textOf = (value: unknown): string =>
  value === undefined ? "" : typeof value === "object" ? (value as { error: string }).error : String(value);

/** As Excel does: "Jobs", "Jobs2", "Jobs3". */
function uniqueName(name: string, taken: ReadonlySet<string>): string {
  let [unique, number] = [name, 1];
  while (taken.has(unique.toLowerCase())) unique = `${name}${++number}`;
  return unique;
}
