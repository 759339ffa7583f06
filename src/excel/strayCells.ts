import { columnLetters } from "../sheets/formula";
import type { Area, Sheet } from "../sheets/sheet";
import { cellsOf } from "./cellsOf";
import { meeting } from "./meeting";
import { ownAreas } from "./ownAreas";
import type { BuiltSheet, StandingSheet } from "./typedByPerson";

/** Cells in the rows of a table, but outside of it, that would end beside another industry or county. */
export interface StrayCells {
  readonly table: string;
  readonly sheet: string;
  /** As "CD11". */
  readonly addresses: readonly string[];
}

/** What tells the rows of a table apart. */
const ROW_KEYS: ReadonlyMap<string, string> = new Map([
  ["tblRank", "NAICS"],
  ["tblRegion", "FIPS"],
  ["tblWide", "NAICS"],
]);

/** What a person typed beside tables whose rows change places. @param sheet the new one, its tables without the build's number */
export function strayCells(sheet: Sheet, standing: StandingSheet, built: BuiltSheet): StrayCells[] {
  const own = ownAreas(standing, built);
  return standing.tables.flatMap(({ name, area }): StrayCells[] => {
    if (!rowsMove(name, area, sheet, standing)) return [];
    const addresses = cellsOf({ ...area, column: 1, columns: Math.max(...standing.cells.map(({ length }) => length)) })
      .filter(({ row, column }) => (standing.cells[row - 1]?.[column - 1] ?? "") !== "")
      .filter((cell) => !own.some((each) => meeting(each, cell)))
      .map(({ row, column }) => `${columnLetters(column)}${row}`);
    return addresses.length > 0 ? [{ table: name, sheet: standing.name, addresses }] : [];
  });
}

/** Rows that come after all others move none of them. */
function rowsMove(name: string, area: Area, { tables, blocks }: Sheet, { cells }: StandingSheet): boolean {
  const key = ROW_KEYS.get(name);
  const table = tables.find((each) => each.name === name);
  if (key === undefined || !table) return false;
  const block = blocks.find(({ row, column }) => row === table.row && column === table.column)!;
  const next = block.cells.map((line) => line[table.columns.findIndex(({ header }) => header === key)]);
  const lines = cells.slice(area.row - 1, area.row - 1 + area.rows);
  const at = lines[0]!.indexOf(key);
  return lines.some((line, index) => String(line[at]) !== String(next[index]));
}
