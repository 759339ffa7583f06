import type { TableInput } from "../measures/input";
import { argumentName } from "./argumentName";
import type { Vector } from "./readVector";
import { wrong } from "./wrong";

type Inputs = Readonly<Record<string, TableInput>>;
type Read = Readonly<Record<string, unknown>>;
type Matrix = readonly (readonly number[])[];

/** Columns and labels made as long as each other; how long, and whether the whole table lay across. */
export interface Fitted {
  readonly values: Readonly<Record<string, readonly (number | string)[]>>;
  readonly rows: number;
  readonly isAcross: boolean;
  /** Those of one cell that stands for every row. */
  readonly repeated: ReadonlySet<string>;
}

interface Length {
  readonly name: string;
  readonly rows: number;
}

export function matricesOf(inputs: Inputs, read: Read): [string, Matrix][] {
  return Object.keys(inputs).flatMap((name): [string, Matrix][] =>
    inputs[name]!.kind === "matrix" ? [[name, read[name] as Matrix]] : [],
  );
}

/** The columns and labels that were given and whose rows are those of the table. */
function vectorsOf(inputs: Inputs, read: Read): [string, Vector<number | string>][] {
  return Object.entries(inputs).flatMap(([name, input]): [string, Vector<number | string>][] => {
    if ((input.kind !== "column" && input.kind !== "labels") || input.ownLength || read[name] === undefined) return [];
    return [[name, read[name] as Vector<number | string>]];
  });
}

function mismatch(short: Length, long: Length, way: string, isMatrix: boolean): Error {
  const counted = short.rows === 1 ? way.slice(0, -1) : way;
  const found = `${argumentName(short.name)} has ${short.rows} ${counted}, ${argumentName(long.name)} ${long.rows}`;
  return wrong(`${found}: give ranges of the same length${isMatrix ? "" : ", or a single cell"}.`);
}

/** Makes all columns and labels as long as the longest, a single cell standing for every row. Matrices must be as long. */
export function fitRows(inputs: Inputs, read: Read): Fitted {
  const vectors = vectorsOf(inputs, read);
  const lengths = [
    ...vectors.map(([name, { values }]) => ({ name, rows: values.length })),
    ...matricesOf(inputs, read).map(([name, matrix]) => ({ name, rows: matrix.length })),
  ];
  const longest = lengths.reduce((one, other) => (other.rows > one.rows ? other : one), { name: "", rows: 0 });
  const ways = new Set(vectors.flatMap(([, { values, isAcross }]) => (values.length > 1 ? [isAcross] : [])));
  if (ways.size > 1) {
    const [across, down] = [true, false].map((way) => vectors.find(([, vector]) => vector.isAcross === way)![0]);
    throw wrong(
      `${argumentName(across!)} is a row, ${argumentName(down!)} a column: give all as columns, or all as rows.`,
    );
  }
  const isAcross = ways.has(true);
  const way = isAcross ? "columns" : "rows";
  for (const each of lengths) {
    const isMatrix = inputs[each.name]!.kind === "matrix";
    if (each.rows !== longest.rows && (each.rows > 1 || isMatrix)) throw mismatch(each, longest, way, isMatrix);
  }
  const repeated = new Set(vectors.flatMap(([name, { values }]) => (values.length < longest.rows ? [name] : [])));
  const fitted = vectors.map(([name, { values }]) => {
    return [name, repeated.has(name) ? Array.from({ length: longest.rows }, () => values[0]!) : values] as const;
  });
  const hasMatrix = matricesOf(inputs, read).length > 0;
  return { values: Object.fromEntries(fitted), rows: longest.rows, isAcross: isAcross && !hasMatrix, repeated };
}
