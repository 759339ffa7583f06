import { guardedNatives } from "../../help/guardedNative";
import { type Figures, neededFigures, referencesIn } from "../../help/neededFigures";
import type { Place } from "../../measures/place";
import type { TableMeasure } from "../../measures/tableMeasure";
import type { LaidArgument } from "./layArguments";
import { writtenArea } from "./referencePart";
import type { TableCall } from "./TableCall";

/** One row of a result in Excel's own functions, on the imagined sheet. */
export interface NativeRow {
  /** null for a cell without one. */
  readonly formulas: readonly (string | null)[];
  /** What the formula of a cell needs, or else is #N/A. */
  needed(column: number): Figures[];
}

const isOfRows = ({ input }: LaidArgument): boolean =>
  input.kind === "matrix" || (input.kind === "column" && input.ownLength !== true);

/** This row and those that its formulas name; another one too, so that a column stays one. */
function rowsNamed(written: string, row: number, count: number): number[] {
  const areas = [...referencesIn(written)].map(writtenArea);
  const named = areas.filter(({ rows }) => rows === 1).map((area) => area.row - 1);
  return [...new Set([row, ...named, 0, 1])].filter((each) => each < count);
}

const placeOf = ({ place }: LaidArgument, rows: readonly number[]): Place => ({
  ...place,
  cell: (row, column) => place.cell(rows[row]!, column),
  row: (row) => place.row(rows[row]!),
});

/**
 * Makes one row of a result. What it needs is found among the few rows that it names, not among all: that would take a whole
 * column's time for every row of it.
 *
 * @param width of the result
 */
export function nativeRow({ measure, laid, places, values }: TableCall, row: number, width: number): NativeRow {
  const formulas = Array.from(
    { length: width },
    (_, column) => measure.native?.(places, { row, column }, values) ?? null,
  );
  const written = formulas.join(" ");
  const all = values as Readonly<Record<string, readonly unknown[]>>;
  const count = Math.max(1, ...laid.filter(isOfRows).map(({ name }) => all[name]!.length));
  const rows = rowsNamed(written, row, count);
  const few = laid.map((argument): [LaidArgument, Place, unknown] => {
    const value = all[argument.name]!;
    if (!isOfRows(argument)) return [argument, argument.place, value];
    return [argument, placeOf(argument, rows), rows.map((each) => value[each])];
  });
  const at = {
    places: Object.fromEntries(few.map(([{ name }, place]) => [name, place])),
    values: Object.fromEntries(few.map(([{ name }, , value]) => [name, value])) as TableCall["values"],
  };
  const inputs = Object.fromEntries(laid.filter(({ isNeeded }) => isNeeded).map(({ name, input }) => [name, input]));
  const ofRow = { ...measure, inputs, native: (_, { column }) => formulas[column]! } as TableMeasure;
  return {
    formulas: guardedNatives(ofRow, at.places, at.values, [formulas])[0]!,
    needed: (column) => neededFigures(ofRow, at, { row: 0, formula: formulas[column]!, rowFormulas: written }),
  };
}
