import { type Area, intersection } from "./area";
import { plainHeader } from "./tableHeaders";
import { parseArea } from "./address";
import { HostError } from "./HostError";
import { rewriteFormulas } from "./rewriteFormulas";
import type { SheetModel } from "./SheetModel";
import type { TableModel } from "./table";
import type { WorkbookModel } from "./WorkbookModel";

const refuse = (message: string): never => {
  throw new HostError("InvalidArgument", message);
};

/** A letter or underscore first, then letters, digits, underscores, full stops; no cell address; up to 255 characters. */
export const isPlainName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
  name.length <= 255 &&
  !/^[rc]$/i.test(name) &&
  !/^r\d+c\d+$/i.test(name) &&
  parseArea(name) === null;

/** @throws HostError for a name that is taken by a table or a defined name, or that no table may have */
function checkTableName(workbook: WorkbookModel, name: string, own?: TableModel): void {
  if (!isPlainName(name)) refuse(`"${name}" cannot name a table.`);
  const holder = workbook.tableNamed(name)?.table;
  if (holder && holder !== own) refuse(`A table named "${holder.name}" already exists.`);
  if (workbook.nameNamed(name, null)) refuse(`The name "${name}" is already used in this workbook.`);
}

/** @throws HostError where the area would meet another table */
function checkTableArea(sheet: SheetModel, area: Area, own?: TableModel): void {
  const other = sheet.tables.find((each) => each !== own && intersection(each.area, area));
  if (other) refuse(`A table cannot overlap another table: "${other.name}".`);
  if (area.rows < 1) refuse("A table needs at least one row.");
}

/** Makes a table; header cells become text, and unique. Without headers the data move down by a row. */
export function addTable(sheet: SheetModel, area: Area, name: string): TableModel {
  checkTableArea(sheet, area);
  // A table of headers alone gets an empty data row.
  const whole = area.rows === 1 ? { ...area, rows: 2 } : area;
  checkTableArea(sheet, whole);
  const table: TableModel = {
    id: String(sheet.workbook.newId()),
    name,
    area: whole,
    columns: Array.from({ length: area.columns }, (_, at) => ({ id: at + 1, name: "" })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
  };
  sheet.tables.push(table);
  plainHeader(sheet, table);
  sheet.changed("tables");
  return table;
}

export function freeTableName(workbook: WorkbookModel): string {
  let number = 1;
  while (workbook.tableNamed(`Table${number}`) || workbook.nameNamed(`Table${number}`, null)) number++;
  return `Table${number}`;
}

export function renameTable(sheet: SheetModel, table: TableModel, name: string): void {
  checkTableName(sheet.workbook, name, table);
  const from = table.name;
  table.name = name;
  rewriteFormulas(sheet.workbook, { kind: "tableRenamed", from, to: name });
  sheet.changed("tables");
}

/** Takes the table away with its cells: references to it become #REF!. */
export function deleteTable(sheet: SheetModel, table: TableModel): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  rewriteFormulas(sheet.workbook, { kind: "tableRemoved", name: table.name });
  sheet.clearContents(table.area);
  sheet.clearFormats(table.area);
  sheet.changed("tables");
}

/** The header row stays where it is and both areas must meet, as Excel wants it. */
export function resizeTable(sheet: SheetModel, table: TableModel, area: Area): void {
  if (area.row !== table.area.row || !intersection(area, table.area)) {
    refuse(`The header row of "${table.name}" must stay in the same row, and the old and the new table must overlap.`);
  }
  if (area.rows < 2) refuse(`"${table.name}" needs a row below its header.`);
  checkTableArea(sheet, area, table);
  const kept = new Map(table.columns.map((column, at) => [table.area.column + at, column]));
  let lastId = Math.max(...table.columns.map(({ id }) => id));
  table.columns = Array.from(
    { length: area.columns },
    (_, at) => kept.get(area.column + at) ?? { id: ++lastId, name: "" },
  );
  table.area = area;
  plainHeader(sheet, table);
  sheet.changed("tables");
}
