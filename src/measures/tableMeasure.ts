import type { TableInput, ValuesOf } from "./input";
import type { Native, Words } from "./measure";

/** Rows of results; null where a fact is missing, NaN where the measure is undefined. */
export type Rows = readonly (readonly (number | null)[])[];

/** A measure that needs whole columns, because its rows depend on each other, and gives a table. */
export interface TableMeasure<
  Inputs extends Readonly<Record<string, TableInput>> = Readonly<Record<string, TableInput>>,
  Terms extends Readonly<Record<string, Native>> = Readonly<Record<string, Native>>,
> extends Words {
  /** In the order of the function's arguments. */
  readonly inputs: Inputs;
  readonly example: { readonly values: ValuesOf<Inputs>; readonly result: Rows };
  /** Why a result may be missing, as a sentence. */
  readonly missing: string;
  /** One cell at a time in Excel's own functions. */
  readonly terms: Terms;
  /** What Excel's own functions cannot express, and why. */
  readonly nativeReason?: string;
  /** Column titles, where the columns differ in meaning. */
  titles?(of: ValuesOf<Inputs>): readonly string[];
  compute(of: ValuesOf<Inputs>): Rows;
}

/** Keeps the names and kinds of the inputs, so that a typo in `compute` does not compile. */
export function tableMeasure<
  const Inputs extends Readonly<Record<string, TableInput>>,
  Terms extends Readonly<Record<string, Native>>,
>(it: TableMeasure<Inputs, Terms>): TableMeasure<Inputs, Terms> {
  return it;
}
