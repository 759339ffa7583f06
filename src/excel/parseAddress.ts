import type { Area } from "../sheets/sheet";

const CELLS = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/** The area of an address as Excel writes it: "Sheet1!B5:D90", "'By County'!$B$5". @throws Error for whole rows or columns */
export function parseAddress(address: string): Area {
  const cells = address.slice(address.lastIndexOf("!") + 1);
  const parts = CELLS.exec(cells);
  if (!parts) throw new Error(`"${address}" is no area of cells.`);
  const [row, column] = [Number(parts[2]), columnNumber(parts[1]!)];
  const [lastRow, lastColumn] = [Number(parts[4] ?? row), parts[3] === undefined ? column : columnNumber(parts[3])];
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

const columnNumber = (letters: string) =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** The area from the first cell of the sheet to the last of another area, so that indices are places. */
export const fromA1 = ({ row, column, rows, columns }: Area): Area => ({
  row: 1,
  column: 1,
  rows: row + rows - 1,
  columns: column + columns - 1,
});
