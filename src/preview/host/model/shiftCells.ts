import { type Area, cellArea, contains, intersection, maxColumns, maxRows, wholeSheet } from "./area";
import type { Grid } from "./Grid";
import { HostError } from "./HostError";
import { shiftReferences } from "./shiftReferences";
import type { LineSetting, SheetModel } from "./SheetModel";
import { type Shift, shiftedArea } from "./shiftedArea";
import type { TableModel } from "./table";
import { plainHeader } from "./tableHeaders";

/** Makes room for an area by pushing what is below it down, or what is right of it to the right. */
export const insertCells = (sheet: SheetModel, area: Area, along: "rows" | "columns"): void =>
  shift(sheet, { kind: "inserted", area, along });

/** Takes an area out and closes the gap from below or from the right. */
export const deleteCells = (sheet: SheetModel, area: Area, along: "rows" | "columns"): void =>
  shift(sheet, { kind: "deleted", area, along });

function shift(sheet: SheetModel, change: Shift): void {
  checkTables(sheet, change);
  noteSpills(sheet, change);
  for (const grid of [sheet.cells, sheet.styles.cells, sheet.links] as Grid<unknown>[]) moveCells(grid, change);
  const { along } = change;
  const whole = along === "rows" ? change.area.columns === maxColumns : change.area.rows === maxRows;
  if (whole) {
    moveLines(sheet[along], change);
    moveLines(sheet.styles[along], change);
  }
  for (const table of sheet.tables) shiftTable(sheet, table, change);
  moveAreas(sheet.conditionalFormats, change);
  moveAreas(sheet.validations, change);
  shiftReferences(sheet, change);
  sheet.workbook.changed({ ...change, sheet });
}

/** Columns that come to a table get names of their own, as in Excel. */
function shiftTable(sheet: SheetModel, table: TableModel, change: Shift): void {
  const before = table.area;
  table.area = shiftedArea(before, change) ?? before;
  const more = table.area.columns - before.columns;
  if (more === 0) return;
  const at = Math.max(0, change.area.column - before.column);
  const lastId = Math.max(...table.columns.map(({ id }) => id));
  if (more < 0) table.columns.splice(at, -more);
  else table.columns.splice(at, 0, ...Array.from({ length: more }, (_, each) => ({ id: lastId + each + 1, name: "" })));
  plainHeader(sheet, table);
}

/** What is beyond the area moves as one block. */
function moveCells(grid: Grid<unknown>, { kind, area, along }: Shift): void {
  const size = along === "rows" ? area.rows : area.columns;
  const beyond =
    along === "rows"
      ? { ...area, row: area.row + area.rows, rows: maxRows - area.row - area.rows }
      : { ...area, column: area.column + area.columns, columns: maxColumns - area.column - area.columns };
  const moving =
    kind === "deleted"
      ? beyond
      : along === "rows"
        ? { ...beyond, row: area.row, rows: beyond.rows }
        : { ...beyond, column: area.column, columns: beyond.columns };
  const by = kind === "deleted" ? -size : size;
  if (kind === "deleted") grid.clear(area);
  grid.move(moving, along === "rows" ? by : 0, along === "columns" ? by : 0);
}

/**
 * Cells that show the result of a formula will move: where the formula will stand is noted in them. Those that it will not
 * fill from there any longer go.
 */
function noteSpills({ cells }: SheetModel, change: Shift): void {
  const spills = [...cells.within(wholeSheet)].filter(({ content }) => content.spilledFrom);
  for (const { row, column, content } of spills) {
    const { spilledFrom: from = { row, column } } = content;
    const to = shiftedArea(cellArea(row, column), change);
    const spilledFrom = shiftedArea(cellArea(from.row, from.column), change);
    const staysBeside =
      to &&
      spilledFrom &&
      to.row - row === spilledFrom.row - from.row &&
      to.column - column === spilledFrom.column - from.column;
    if (staysBeside)
      cells.set(row, column, { ...content, spilledFrom: { row: spilledFrom.row, column: spilledFrom.column } });
    else cells.delete(row, column);
  }
}

function moveLines(lines: Map<number, LineSetting | object>, { kind, area, along }: Shift): void {
  const [start, size] = along === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const moved = [...lines].flatMap(([line, setting]) => {
    if (line < start) return [[line, setting] as const];
    if (kind === "inserted") return [[line + size, setting] as const];
    return line < start + size ? [] : [[line - size, setting] as const];
  });
  lines.clear();
  for (const [line, setting] of moved) lines.set(line, setting);
}

function moveAreas(list: { areas: Area[] }[], change: Shift): void {
  for (const item of list) item.areas = item.areas.flatMap((area) => shiftedArea(area, change) ?? []);
  list.splice(0, list.length, ...list.filter(({ areas }) => areas.length > 0));
}

/** Excel refuses to shift a part of a table sideways, or to take away its header row alone. */
function checkTables(sheet: SheetModel, { kind, area, along }: Shift): void {
  const [across, width] = along === "rows" ? (["column", "columns"] as const) : (["row", "rows"] as const);
  const band =
    along === "rows" ? { ...area, rows: maxRows - area.row } : { ...area, columns: maxColumns - area.column };
  for (const { area: table, name } of sheet.tables) {
    const covered = area[across] <= table[across] && area[across] + area[width] >= table[across] + table[width];
    if (intersection(band, table) && !covered) {
      throw new HostError("InvalidOperation", `The cells cannot be shifted: that would tear the table "${name}".`);
    }
    if (kind === "deleted" && contains(area, { ...table, rows: 1 }) && !contains(area, table)) {
      throw new HostError("InvalidOperation", `The header row of the table "${name}" cannot be deleted.`);
    }
  }
}
