import type { Native } from "./measure";

/** One column of a table measure, worked out from one row's numbers. */
export interface Term<Name extends string = string> extends Native<Name> {
  readonly title: string;
  /** @returns NaN where a number is missing or the term is undefined */
  compute(of: Readonly<Record<Name, number>>): number;
}

/** Keeps the names of the numbers, so that a typo in `compute` or `native` does not compile. */
export function term<Name extends string>(it: Term<Name>): Term<Name> {
  return it;
}
