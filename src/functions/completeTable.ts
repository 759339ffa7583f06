import type { Column, TableInput } from "../measures/input";
import { argumentName } from "./argumentName";
import { CellError } from "./cellError";

type Inputs = Readonly<Record<string, TableInput>>;
type Read = Readonly<Record<string, unknown>>;
type Columns = Readonly<Record<string, readonly number[]>>;

/** Makes all columns as long as the longest; a single cell stands for every row. */
function fitColumns(inputs: Inputs, read: Read): Columns {
  const names = Object.keys(inputs).filter((name) => inputs[name]!.kind === "column");
  const columns = names.map((name) => read[name] as readonly number[]);
  const rows = Math.max(...columns.map(({ length }) => length));
  const fitted = columns.map((column, index) => {
    if (column.length === rows) return column;
    if (column.length === 1) return Array.from({ length: rows }, () => column[0]!);
    const found = `${argumentName(names[index]!)} has ${column.length} rows, another argument ${rows}`;
    throw new CellError("invalidValue", `${found}: give columns of the same length, or a single cell.`);
  });
  return Object.fromEntries(names.map((name, index) => [name, fitted[index]!]));
}

/** Rows with a level below 0, which no count can be. */
function negativeRows(inputs: Inputs, columns: Columns): Map<number, CellError> {
  const errors = new Map<number, CellError>();
  for (const [name, column] of Object.entries(columns)) {
    if (!(inputs[name] as Column).level) continue;
    for (const [row, value] of column.entries())
      if (value < 0) errors.set(row, new CellError("invalidNumber", `${argumentName(name)} is negative.`));
  }
  return errors;
}

/** Sum of a column over the rows that are complete, so that all totals count the same industries. */
function sumOfComplete(name: string, columns: Columns, negative: ReadonlyMap<number, CellError>): number {
  const isComplete = (row: number): boolean =>
    !negative.has(row) && Object.values(columns).every((column) => !Number.isNaN(column[row]));
  return columns[name]!.reduce((sum, value, row) => (isComplete(row) ? sum + value : sum), 0);
}

function fitList(
  name: string,
  list: readonly number[] | undefined,
  width: number,
  fallback: number,
): readonly number[] {
  if (list === undefined) return Array.from({ length: width }, () => fallback);
  if (list.length === width) return list;
  const found = `${argumentName(name)} has ${list.length} values for ${width} columns`;
  throw new CellError("invalidValue", `${found}: give one per column.`);
}

/**
 * Makes the arguments that were read fit each other: columns of one length, lists as wide as the matrix, totals summed.
 *
 * @param read the arguments by input name; undefined where one is left out
 * @returns a value for every input, and the rows that hold a negative level
 * @throws CellError for arguments that cannot be made to fit
 */
export function completeTable(inputs: Inputs, read: Read): { values: Read; negative: ReadonlyMap<number, CellError> } {
  const columns = fitColumns(inputs, read);
  const negative = negativeRows(inputs, columns);
  const matrix = Object.keys(inputs).find((name) => inputs[name]!.kind === "matrix");
  const width = matrix === undefined ? 0 : (read[matrix] as readonly (readonly number[])[])[0]!.length;
  const complete = (name: string, input: TableInput): unknown => {
    if (input.kind === "column") return columns[name];
    if (input.kind === "list") return fitList(name, read[name] as readonly number[] | undefined, width, input.default);
    if (input.kind === "single" && input.totalOf !== undefined)
      return read[name] ?? sumOfComplete(input.totalOf, columns, negative);
    return read[name];
  };
  return {
    values: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, complete(name, input)])),
    negative,
  };
}
