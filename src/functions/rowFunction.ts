import type { Fact } from "../measures/input";
import type { Measure } from "../measures/measure";
import { argumentName } from "./argumentName";
import { CellError, type ResultCell } from "./cellError";
import { isSingleCell, type NumberGrid, readGrid, shapeInWords } from "./grid";
import { type FactFaults, factErrors, findFactFaults } from "./factFaults";
import { type FactColumn, type RowView, rowView } from "./rowView";

type Inputs = Readonly<Record<string, Fact>>;

/** Reads the facts that were given, or have a default; null for a total that was left out. */
function readFacts(inputs: Inputs, args: readonly unknown[]): (NumberGrid | null)[] {
  return Object.entries(inputs).map(([name, input], index) => {
    const argument = args[index] ?? input.default ?? null;
    if (argument !== null) return readGrid(argumentName(name), argument);
    if (input.totalOf !== undefined) return null;
    throw new CellError("invalidValue", `${argumentName(name)} is left out: give a cell or a range.`);
  });
}

/** The one shape that all ranges share; single cells fit any. */
function commonShape(names: readonly string[], grids: readonly (NumberGrid | null)[]): NumberGrid {
  const ranges = grids.flatMap((grid, index) => (grid && !isSingleCell(grid) ? [{ name: names[index]!, grid }] : []));
  const [first] = ranges;
  if (first === undefined) return grids.find((grid) => grid !== null)!;
  for (const { name, grid } of ranges) {
    if (grid.rows === first.grid.rows && grid.columns === first.grid.columns) continue;
    const found = `${argumentName(name)} has ${shapeInWords(grid)}, ${argumentName(first.name)} ${shapeInWords(first.grid)}`;
    throw new CellError("invalidValue", `${found}: give ranges of the same shape, or a single cell.`);
  }
  return first.grid;
}

const forAllRows = (value: number): FactColumn => ({ values: Float64Array.of(value), step: 0 });

/** Fills each total that was left out with the sum over the rows that are complete, so that both sides count the same industries. */
function fillTotals(inputs: Inputs, grids: readonly (NumberGrid | null)[], view: RowView, faults: FactFaults): void {
  const names = Object.keys(inputs);
  const { rows, columns } = commonShape(names, grids);
  const omitted = names.filter((_, index) => grids[index] === null);
  if (omitted.length > 0 && rows > 1 && columns > 1) {
    const found = omitted.map(argumentName).join(" and ");
    throw new CellError("invalidValue", `${found}: give the total, it can be summed over one row or one column only.`);
  }
  for (const name of omitted) {
    const of = view.columns[names.indexOf(inputs[name]!.totalOf!)]!;
    let sum = 0;
    for (let row = 0; row < faults.length; row += 1) if (!faults[row]) sum += of.values[of.step * row]!;
    view.columns[names.indexOf(name)] = forAllRows(sum);
  }
}

/**
 * A measure of one row as a function of Excel's arguments.
 *
 * @returns a function that gives results in the shape of the ranges, and throws CellError for arguments that do not make sense as a whole
 */
export function rowFunction(measure: Measure): (args: readonly unknown[]) => ResultCell[][] {
  const names = Object.keys(measure.inputs);
  const facts = Object.values<Fact>(measure.inputs);
  const view = rowView(names);
  const undefinedHere = new CellError("divisionByZero", `${measure.title} is undefined for these numbers.`);
  const valueAt = (row: number): ResultCell => {
    view.row = row;
    const value = measure.compute(view.facts);
    // -0 is 0 to everybody who reads it.
    if (value === 0) return 0;
    return typeof value === "string" || Number.isFinite(value) ? value! : undefinedHere;
  };
  return (args) => {
    const grids = readFacts(measure.inputs, args);
    const shape = commonShape(names, grids);
    const rows = shape.rows * shape.columns;
    view.columns = grids.map((grid) =>
      grid && grid.values.length === rows ? { values: grid.values, step: 1 } : forAllRows(grid?.values[0] ?? 0),
    );
    const faults = findFactFaults(facts, view.columns, rows);
    fillTotals(measure.inputs, grids, view, faults);
    const errorAt = factErrors(names, facts, faults);
    return rowsOf(shape, (row) => (faults[row] ? errorAt(row) : valueAt(row)));
  };
}

/** Results in the shape of the ranges given. */
function rowsOf(shape: NumberGrid, cellAt: (row: number) => ResultCell): ResultCell[][] {
  const results: ResultCell[][] = [];
  for (let row = 0, at = 0; row < shape.rows; row += 1) {
    // Most tables have one column: a list made with its first cell takes no more room than that.
    const cells = [cellAt(at++)];
    for (let column = 1; column < shape.columns; column += 1) cells.push(cellAt(at++));
    results.push(cells);
  }
  return results;
}
