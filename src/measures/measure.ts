import type { Fact } from "./input";

/** What a person reads about a measure. */
export interface Words {
  /** As in the formula bar, without the namespace. A published name never changes. */
  readonly name: string;
  readonly title: string;
  /** One sentence: what it tells. */
  readonly summary: string;
  /** The arithmetic as it would stand on a slide, in the words of the inputs. */
  readonly formula: string;
  /** What a value means, by example. */
  readonly reading: string;
  /** What becomes of the odd cases, a sentence each. */
  readonly edgeCases: readonly string[];
  /** How other packages differ, where they do. */
  readonly peers?: string;
  readonly source: string;
  /** Excel number format of the result. */
  readonly numberFormat: string;
  /** @param row one row of results, without errors: what it means, as a sentence */
  says(row: readonly (number | string)[]): string;
}

/** The same arithmetic in Excel 2016's own functions. */
export interface Native<Name extends string = string> {
  /**
   * @param at a reference for every fact: a cell, a name, or a structured reference
   * @returns the formula in its en-US form, without "="
   */
  native(at: Readonly<Record<Name, string>>): string;
}

/** A measure of one row's facts. */
export interface Measure<Name extends string = string, Result extends number | string | null = number | string | null>
  extends Words, Native<Name> {
  /** In the order of the function's arguments. */
  readonly inputs: Readonly<Record<Name, Fact>>;
  readonly example: { readonly values: Readonly<Record<Name, number>>; readonly result: Result };
  /**
   * @param of the row's facts, NaN where missing
   * @returns NaN (of a word: null) where a fact is missing or the measure is undefined
   */
  compute(of: Readonly<Record<Name, number>>): Result;
}

/** Keeps the names of the inputs, so that a typo in `compute` or `native` does not compile. */
export function measure<Name extends string, Result extends number | string | null>(
  it: Measure<Name, Result>,
): Measure<Name, Result> {
  return it;
}
