import type { TableInput } from "../measures/input";
import { argumentName } from "./argumentName";
import { CellError } from "./cellError";
import { type Fitted, matricesOf } from "./fitRows";

type Inputs = Readonly<Record<string, TableInput>>;

/** One argument with a row that has no number, or one that no count can have. */
export interface RowFault {
  readonly name: string;
  readonly row: number;
  /** Of a matrix; 0 of a column. */
  readonly column: number;
}

/** What is wrong with the rows of a table, in the order of its arguments. */
export interface RowFaults {
  readonly missing: readonly RowFault[];
  readonly negative: readonly RowFault[];
}

/** Finds the rows of columns, labels and matrices that are missing or negative. */
export function findRowFaults(inputs: Inputs, fitted: Fitted, read: Readonly<Record<string, unknown>>): RowFaults {
  const missing: RowFault[] = [];
  const negative: RowFault[] = [];
  const look = (name: string, value: number | string, row: number, column: number, isLevel: boolean): void => {
    if (value === "" || Number.isNaN(value)) missing.push({ name, row, column });
    else if (isLevel && (value as number) < 0) negative.push({ name, row, column });
  };
  for (const [name, column] of Object.entries(fitted.values)) {
    const isLevel = isLevelOf(inputs[name]!);
    for (let row = 0; row < column.length; row += 1) look(name, column[row]!, row, 0, isLevel);
  }
  for (const [name, matrix] of matricesOf(inputs, read)) {
    const isLevel = isLevelOf(inputs[name]!);
    for (const [row, cells] of matrix.entries())
      for (const [column, value] of cells.entries()) look(name, value, row, column, isLevel);
  }
  return { missing, negative };
}

const isLevelOf = (input: TableInput): boolean => "level" in input && input.level === true;

/** A negative count is no figure: it counts for nobody, as a missing one. */
export function withoutNegatives(
  inputs: Inputs,
  of: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const clean = (column: readonly number[]): number[] => column.map((value) => (value < 0 ? NaN : value));
  const cleaned = Object.entries(of).map(([name, value]) => {
    const { kind } = inputs[name]!;
    if (!isLevelOf(inputs[name]!) || (kind !== "column" && kind !== "matrix")) return [name, value];
    return [name, kind === "column" ? clean(value as number[]) : (value as number[][]).map(clean)];
  });
  return Object.fromEntries(cleaned);
}

/** "jobs, row 3": a cell that stands for every row has no row of its own. */
function placeInWords({ name, row }: RowFault, { repeated }: Fitted): string {
  return repeated.has(name) ? argumentName(name) : `${argumentName(name)}, row ${row + 1}`;
}

/** #NUM! of a negative count. */
export function negativeError(fault: RowFault, fitted: Fitted): CellError {
  return new CellError("invalidNumber", `${placeInWords(fault, fitted)} is negative: a count is 0 or more.`);
}

/** "jobs, rows 3 and 7": what is missing, by argument, at most five rows of each. */
export function missingInWords(faults: readonly RowFault[], { repeated }: Fitted): string {
  const rowsOf = new Map<string, Set<number>>();
  for (const { name, row } of faults) rowsOf.set(name, (rowsOf.get(name) ?? new Set()).add(row + 1));
  return [...rowsOf]
    .map(([name, rows]) => {
      if (repeated.has(name)) return argumentName(name);
      const named = [...rows].slice(0, 5).join(", ");
      const more = rows.size > 5 ? ` and ${rows.size - 5} more` : "";
      return `${argumentName(name)}, row${rows.size > 1 ? "s" : ""} ${named}${more}`;
    })
    .join("; ");
}
