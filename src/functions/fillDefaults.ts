import type { List, TableInput } from "../measures/input";
import { argumentName } from "./argumentName";
import { type Fitted, matricesOf } from "./fitRows";
import type { Vector } from "./readVector";
import type { RowFaults } from "./rowFaults";
import { wrong } from "./wrong";

type Inputs = Readonly<Record<string, TableInput>>;
type Read = Readonly<Record<string, unknown>>;
type Matrix = readonly (readonly number[])[];

const repeat = (value: number, times: number): number[] => Array.from({ length: times }, () => value);

/**
 * A value for every input: what was read, made to fit, or what stands for an argument that is left out.
 *
 * Totals count the rows that are complete, so that all of them count the same industries.
 */
export function fillDefaults(inputs: Inputs, read: Read, fitted: Fitted, faults: RowFaults): Read {
  const figures = [...faults.missing, ...faults.negative].filter(({ name }) => inputs[name]!.kind !== "labels");
  const skipped = new Set(figures.map(({ row }) => row));
  const matrices = matricesOf(inputs, read);
  const width = widthOf(matrices);
  const sum = (column: readonly number[]): number =>
    column.reduce((total, value, row) => (skipped.has(row) ? total : total + value), 0);
  const columnSums = (matrix: Matrix): number[] =>
    Array.from({ length: width }, (_, column) => sum(matrix.map((cells) => cells[column]!)));
  const checkPair = (name: string, pair: string): void => {
    if ((read[name] === undefined) === (read[pair] === undefined)) return;
    throw wrong(`${argumentName(name)} and ${argumentName(pair)}: give both totals, or leave both out.`);
  };
  const valueOf = (name: string, input: TableInput): unknown => {
    if (input.kind === "single" && input.pairedWith !== undefined) checkPair(name, input.pairedWith);
    if (name in fitted.values) return fitted.values[name];
    const given = read[name];
    if (input.kind === "list") return fitList(name, input, given as readonly number[] | undefined, width);
    if (given !== undefined)
      return input.kind === "column" || input.kind === "labels" ? (given as Vector<unknown>).values : given;
    if (!("default" in input || "totalOf" in input)) return given;
    const total = input.totalOf === undefined ? input.default! : sum(fitted.values[input.totalOf] as readonly number[]);
    return input.kind === "column" ? repeat(total, fitted.rows) : total;
  };
  const fitList = (name: string, input: List, given: readonly number[] | undefined, columns: number): unknown => {
    if (given === undefined && input.totalOf !== undefined) return columnSums(read[input.totalOf] as Matrix);
    const list = given ?? repeat(input.default!, columns);
    if (list.length === columns) return list;
    throw wrong(`${argumentName(name)} has ${list.length} values for ${columns} columns: give one per column.`);
  };
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, valueOf(name, input)]));
}

/** How many columns the matrices have: all must have the same. */
function widthOf(matrices: readonly (readonly [string, Matrix])[]): number {
  const [first, ...others] = matrices.map(([name, matrix]) => ({ name: argumentName(name), width: matrix[0]!.length }));
  for (const { name, width } of others)
    if (width !== first!.width) {
      const found = `${name} has ${width} columns, ${first!.name} ${first!.width}`;
      throw wrong(`${found}: give ranges of the same shape.`);
    }
  return first?.width ?? 0;
}
