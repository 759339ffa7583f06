/** A quotient that is NaN, never Infinity, where the denominator is 0: what is undefined must not pass for a large number. */
export function ratio(numerator: number, denominator: number): number {
  return denominator === 0 ? NaN : numerator / denominator;
}
