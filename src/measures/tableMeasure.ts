import type { TableInput, ValuesOf } from "./input";
import type { Measure, Words } from "./measure";
import type { Places, ResultPlace } from "./place";
import type { Rows } from "./result";

type Inputs = Readonly<Record<string, TableInput>>;

/** A measure that needs whole columns, because its rows depend on each other, and gives a table or one number. */
export interface TableMeasure<Of extends Inputs = Inputs> extends Words {
  /** In the order of the function's arguments. */
  readonly inputs: Of;
  readonly example: { readonly values: ValuesOf<Of>; readonly result: Rows };
  /**
   * What a missing number, or a negative level, costs: its cell of the result, its row; everything, because the result speaks for all
   * rows; or what `compute` says of missing numbers (and a negative level everything).
   */
  readonly missingRow: "cell" | "itself" | "everything" | "own";
  /** Why a result may be missing, as a sentence. */
  readonly missing: string;
  /** The result lies as this argument lies, across or down. `compute` gives it across for a list, down for a column. */
  readonly turnsWith?: keyof Of & string;
  /** What Excel 2016's own functions cannot express, and why. */
  readonly nativeReason?: string;
  /**
   * The same in Excel 2016's own functions, for data without gaps unless it says more.
   *
   * @returns the formula of one cell of the result, in its en-US form, without "="; null where the options have none
   */
  native?(at: Places<keyof Of & string>, cell: ResultPlace, of: ValuesOf<Of>): string | null;
  /** The native formulas are made for columns with gaps, and need the single numbers only. */
  readonly nativeTakesGaps?: true;
  /** Fetches what `compute` needs and is too large for the first load: to be awaited before the first `compute`. */
  prepare?(): Promise<void>;
  /** Column titles, where the columns differ in meaning. */
  titles?(of: ValuesOf<Of>): readonly string[];
  compute(of: ValuesOf<Of>): Rows;
}

/** Keeps the names and kinds of the inputs, so that a typo in `compute` does not compile. */
export function tableMeasure<const Of extends Inputs>(it: TableMeasure<Of>): TableMeasure<Of> {
  return it;
}

export function isTableMeasure(measure: Measure | TableMeasure): measure is TableMeasure {
  return "missingRow" in measure;
}
