import { columnLetters } from "../sheets/formula";
import type { Area, Cell, Scalar, Sheet } from "../sheets/sheet";

/** A cell that a person typed or changed, and in words what stands in it. */
export interface TypedCell {
  readonly sheet: string;
  readonly address: string;
  readonly what: string;
}

/** A table as it stands on a sheet. */
export interface StandingTable {
  /** Without the build's number. */
  readonly name: string;
  readonly area: Area;
}

/** What a sheet holds: `cells` from A1 on, "" for an empty cell, formulas with "=". */
export interface StandingSheet {
  readonly name: string;
  readonly cells: readonly (readonly (string | number | boolean)[])[];
  readonly tables: readonly StandingTable[];
}

/** What the build itself put there, as far as the recipe tells. */
export interface BuiltSheet {
  readonly expected: Sheet;
  /** Cells that hang on the files read: nothing is said of them. */
  readonly unknown: Area | null;
  /** What an input of a table says before anybody fills it in; undefined for a column that is no input. */
  readonly startOf: (table: string, header: string, row: readonly unknown[]) => Scalar | undefined;
  /** Whether the build makes the column. */
  readonly isBuilt: (table: string, header: string) => boolean;
  /** Whether a link to one of the build's sheets may say this: a number if the name was taken, or what the sheet is called now. */
  readonly isNameOf: (sheet: string, text: string) => boolean;
}

/** Compares a sheet with what its build put there. */
export function typedByPerson(standing: StandingSheet, built: BuiltSheet): TypedCell[] {
  const expected = expectedCells(built.expected);
  return standing.cells.flatMap((cells, down) =>
    cells.flatMap((cell, right): TypedCell[] => {
      if (cell === "") return [];
      const [row, column] = [down + 1, right + 1];
      const told = inTable(standing, built, row, column);
      const what = told === undefined ? beside(cell, expected.get(`${row} ${column}`), built, row, column) : told;
      return what === null ? [] : [{ sheet: standing.name, address: `${columnLetters(column)}${row}`, what }];
    }),
  );
}

/** The same for all sheets of a build that are known. */
export const typedOn = (
  standing: ReadonlyMap<string, StandingSheet>,
  built: ReadonlyMap<string, BuiltSheet>,
): TypedCell[] =>
  [...standing].flatMap(([mark, sheet]) => {
    const known = built.get(mark);
    return known ? typedByPerson(sheet, known) : [];
  });

/** null: as built. undefined: in no table. */
function inTable({ cells, tables }: StandingSheet, built: BuiltSheet, row: number, column: number) {
  const table = tables.find(({ area }) => contains(area, row, column));
  if (!table) return undefined;
  const header = String(cells[table.area.row - 1]![column - 1]);
  const cell = cells[row - 1]![column - 1]!;
  if (!built.isBuilt(table.name, header)) return row === table.area.row ? `Your own column "${header}"` : null;
  if (row === table.area.row) return null;
  const line = cells[row - 1]!.slice(table.area.column - 1, table.area.column - 1 + table.area.columns);
  const start = built.startOf(table.name, header, line);
  if (start !== undefined) return cell === start ? null : `${header}: ${shown(cell)}`;
  const columnOf = built.expected.tables.find(({ name }) => name === table.name)?.columns;
  const calculated = columnOf?.find((each) => each.header === header)?.formula !== undefined;
  return calculated && !isFormula(cell) ? `${header}: ${shown(cell)} instead of the formula` : null;
}

function beside(
  cell: string | number | boolean,
  expected: Cell | undefined,
  { unknown, isNameOf }: BuiltSheet,
  row: number,
  column: number,
): string | null {
  if (unknown && contains(unknown, row, column)) return null;
  if (expected === undefined) return shown(cell);
  if (expected === null) return null;
  if (typeof expected === "object" && "formula" in expected)
    return isFormula(cell) ? null : `${shown(cell)} instead of a formula`;
  if (typeof expected === "object" && isNameOf(expected.text, String(cell))) return null;
  const before = typeof expected === "object" ? expected.text : expected;
  return before === cell ? null : `${shown(cell)}; as built: ${shown(before)}`;
}

function expectedCells({ blocks }: Sheet): Map<string, Cell> {
  return new Map(
    blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) => line.map((cell, right) => [`${row + down} ${column + right}`, cell] as const)),
    ),
  );
}

const contains = (area: Area, row: number, column: number) =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

const isFormula = (cell: unknown) => typeof cell === "string" && cell.startsWith("=");

/** A long text is told by its beginning. */
function shown(value: string | number | boolean): string {
  if (typeof value !== "string") return String(value);
  return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}
