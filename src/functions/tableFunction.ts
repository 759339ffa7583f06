import type { TableInput, ValuesOf } from "../measures/input";
import type { TableMeasure } from "../measures/tableMeasure";
import { argumentName } from "./argumentName";
import type { ResultCell } from "./cellError";
import { fillDefaults } from "./fillDefaults";
import { type Fitted, fitRows } from "./fitRows";
import { shapeOf, toRows } from "./grid";
import { readInput } from "./readInput";
import { refuseFaults, refuseMissingNumbers } from "./refuseFaults";
import { findRowFaults, withoutNegatives } from "./rowFaults";
import { toCells } from "./toCells";

const turned = (rows: readonly (readonly ResultCell[])[]): ResultCell[][] =>
  rows[0]!.map((_, column) => rows.map((cells) => cells[column]!));

/** Whether the result is to be turned, because the arguments it lies along were given the other way. */
function isTurned({ inputs, turnsWith }: TableMeasure, fitted: Fitted, args: readonly unknown[]): boolean {
  if (turnsWith === undefined) return fitted.isAcross;
  const { rows, columns } = shapeOf(toRows(args[Object.keys(inputs).indexOf(turnsWith)]));
  return inputs[turnsWith]!.kind === "list" ? rows > 1 && columns === 1 : columns > 1 && rows === 1;
}

/**
 * A measure of whole columns as a function of Excel's arguments.
 *
 * @returns a function that gives the table, with its column titles on top if `headers` asks for them, turned if its columns were
 * given as rows; it throws CellError for arguments that do not make sense as a whole
 */
export function tableFunction(measure: TableMeasure): (args: readonly unknown[]) => ResultCell[][] {
  const inputs: [string, TableInput][] = Object.entries(measure.inputs);
  return (args) => {
    const read = Object.fromEntries(
      inputs.map(([name, input], index) => [name, readInput(argumentName(name), args[index], input)]),
    );
    const fitted = fitRows(measure.inputs, read);
    const faults = findRowFaults(measure.inputs, fitted, read);
    refuseFaults(measure, faults, fitted);
    // The reader gives every input the kind of value its description promises.
    const filled = fillDefaults(measure.inputs, read, fitted, faults);
    const of = (faults.negative.length > 0 ? withoutNegatives(measure.inputs, filled) : filled) as ValuesOf<
      typeof measure.inputs
    >;
    refuseMissingNumbers(measure, of);
    const toCell = toCells(measure, faults, fitted);
    const rows = measure.compute(of).map((cells, row) => cells.map((value, column) => toCell(value, row, column)));
    const titled = of["headers"] === true && measure.titles ? [[...measure.titles(of)], ...rows] : rows;
    return isTurned(measure, fitted, args) ? turned(titled) : titled;
  };
}
