import type { Fact } from "../measures/input";
import type { Measure } from "../measures/measure";
import { argumentName } from "./argumentName";
import { CellError, type ResultCell } from "./cellError";
import { isSingleCell, readGrid, shapeInWords, type Grid } from "./grid";

type Inputs = Readonly<Record<string, Fact>>;
type Facts = Readonly<Record<string, number>>;

/** Reads the facts that were given, or have a default. A total that was left out is not among them. */
function readFacts(inputs: Inputs, args: readonly unknown[]): Record<string, Grid<number>> {
  const grids: Record<string, Grid<number>> = {};
  for (const [index, [name, input]] of Object.entries(inputs).entries()) {
    const argument = args[index] ?? input.default ?? null;
    if (argument !== null) grids[name] = readGrid(argumentName(name), argument);
    else if (input.totalOf === undefined)
      throw new CellError("invalidValue", `${argumentName(name)} is left out: give a cell or a range.`);
  }
  return grids;
}

/** The one shape that all ranges share; single cells fit any. */
function commonShape(grids: Readonly<Record<string, Grid<number>>>): Grid<number> {
  const ranges = Object.entries(grids).filter(([, grid]) => !isSingleCell(grid));
  const [first] = ranges;
  if (first === undefined) return [[NaN]];
  for (const [name, grid] of ranges) {
    if (shapeInWords(grid) === shapeInWords(first[1])) continue;
    const found = `${argumentName(name)} has ${shapeInWords(grid)}, ${argumentName(first[0])} ${shapeInWords(first[1])}`;
    throw new CellError("invalidValue", `${found}: give ranges of the same shape, or a single cell.`);
  }
  return first[1];
}

/** Why nothing can be worked out from a row's facts; undefined if it can. */
function problem(facts: Facts, inputs: Inputs): CellError | undefined {
  const missing = Object.keys(facts).filter((name) => Number.isNaN(facts[name]));
  if (missing.length > 0)
    return new CellError("notAvailable", `Withheld or missing: ${missing.map(argumentName).join(", ")}.`);
  const negative = Object.keys(facts).find((name) => inputs[name]!.level && facts[name]! < 0);
  return negative === undefined ? undefined : new CellError("invalidNumber", `${argumentName(negative)} is negative.`);
}

/** Totals that were left out: sums over the rows that are complete, so that both sides count the same industries. */
function sums(rows: Grid<Facts>, inputs: Inputs, given: Grid<number>): Facts {
  const usable = rows.flat().filter((facts) => problem(facts, inputs) === undefined);
  const omitted = Object.entries(inputs).filter(([name]) => !(name in rows[0]![0]!));
  if (omitted.length > 0 && given.length > 1 && given[0]!.length > 1) {
    const names = omitted.map(([name]) => argumentName(name)).join(" and ");
    throw new CellError("invalidValue", `${names}: give the total, it can be summed over one row or one column only.`);
  }
  return Object.fromEntries(
    omitted.map(([name, { totalOf }]) => [name, usable.reduce((sum, facts) => sum + facts[totalOf!]!, 0)]),
  );
}

function result(measure: Measure, facts: Facts): ResultCell {
  const error = problem(facts, measure.inputs);
  if (error !== undefined) return error;
  const value = measure.compute(facts);
  if (typeof value === "string" || Number.isFinite(value)) return value as string | number;
  return new CellError("divisionByZero", `${measure.title} is undefined for these numbers.`);
}

/**
 * Calls a measure of one row with the arguments of a custom function.
 *
 * @returns results in the shape of the ranges given
 * @throws CellError for arguments that do not make sense as a whole
 */
export function rowFunction(measure: Measure, args: readonly unknown[]): ResultCell[][] {
  const grids = readFacts(measure.inputs, args);
  const shape = commonShape(grids);
  const rows = shape.map((cells, row) =>
    cells.map((_, column) =>
      Object.fromEntries(
        Object.entries(grids).map(([name, grid]) => [name, isSingleCell(grid) ? grid[0]![0]! : grid[row]![column]!]),
      ),
    ),
  );
  const totals = sums(rows, measure.inputs, shape);
  return rows.map((cells) => cells.map((facts) => result(measure, { ...facts, ...totals })));
}
