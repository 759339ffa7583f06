import { columnLetters } from "../sheets/formula";
import type { Area } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import type { TableChange } from "./tableChanges";

/**
 * Gives a table as many rows and columns as it is to have, by adding and taking away cells inside of it: names, rules, charts and
 * a person's formulas follow, and the opposite change gives the workbook back as it was.
 * @param standing where the table stands now
 */
export function reshape(worksheet: Excel.Worksheet, change: TableChange, standing: Area, to: "after" | "before"): void {
  const { before, columns, rows } = change;
  const wanted = {
    rows: before.rows + (to === "after" ? rows : 0),
    columns: before.columns + (to === "after" ? columns.length : 0),
  };
  const present = standing.columns - before.columns;
  if (to === "after") for (const run of runs(columns.slice(present))) entire(worksheet, run).insert("Right");
  else for (const run of runs(columns.slice(0, present)).reverse()) entire(worksheet, run).delete("Left");
  const difference = wanted.rows - standing.rows;
  if (difference > 0) rowsOf(worksheet, change, standing.rows, difference, wanted.columns).insert("Down");
  if (difference < 0) rowsOf(worksheet, change, wanted.rows, -difference, wanted.columns).delete("Up");
}

const entire = (worksheet: Excel.Worksheet, { from, to }: { readonly from: number; readonly to: number }) =>
  worksheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`);

/** Ascending numbers as runs without gaps. */
function runs(numbers: readonly number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.to === number - 1) last.to = number;
    else found.push({ from: number, to: number });
  }
  return found;
}

/** The rows before the last of a table that has `height` rows with its header. */
function rowsOf(worksheet: Excel.Worksheet, { before }: TableChange, height: number, count: number, columns: number) {
  const row = before.row + height - 1;
  return worksheet.getRange(areaAddress({ row, column: before.column, rows: count, columns }));
}

/** The cells that come to a table, as they are afterwards. */
export function addedAreas({ before, rows, columns }: TableChange, height: number): Area[] {
  const width = before.columns + columns.length;
  const added = { row: before.row + before.rows - 1, column: before.column, rows, columns: width };
  return [...(rows > 0 ? [added] : []), ...columns.map((column) => ({ row: 1, column, rows: height, columns: 1 }))];
}

/** The cells that go from a table. */
export const goneAreas = ({ before, rows }: TableChange): Area[] =>
  rows < 0
    ? Array.from({ length: before.columns }, (_, at) => ({
        row: before.row + before.rows - 1 + rows,
        column: before.column + at,
        rows: -rows,
        columns: 1,
      }))
    : [];
