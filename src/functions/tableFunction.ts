import type { TableInput, ValuesOf } from "../measures/input";
import type { TableMeasure } from "../measures/tableMeasure";
import { argumentName } from "./argumentName";
import { CellError, type ResultCell } from "./cellError";
import { completeTable } from "./completeTable";
import { readInput } from "./readInput";

function toCell(measure: TableMeasure, value: number | null): ResultCell {
  if (value === null) return new CellError("notAvailable", `Withheld or missing: ${measure.missing}`);
  return Number.isFinite(value) ? value : new CellError("divisionByZero", `${measure.title} is undefined here.`);
}

/**
 * Calls a measure of whole columns with the arguments of a custom function.
 *
 * @returns the table, with its column titles on top if `headers` asks for them
 * @throws CellError for arguments that do not make sense as a whole
 */
export function tableFunction(measure: TableMeasure, args: readonly unknown[]): ResultCell[][] {
  const inputs: [string, TableInput][] = Object.entries(measure.inputs);
  const read = inputs.map(([name, input], index) => [name, readInput(argumentName(name), args[index], input)] as const);
  const { values, negative } = completeTable(measure.inputs, Object.fromEntries(read));
  // The reader gives every input the kind of value its description promises.
  const of = values as ValuesOf<typeof measure.inputs>;
  const rows = measure.compute(of).map((cells, row): ResultCell[] => {
    const error = negative.get(row);
    return cells.map((value) => error ?? toCell(measure, value));
  });
  return of["headers"] === true && measure.titles ? [[...measure.titles(of)], ...rows] : rows;
}
