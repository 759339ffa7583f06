/** The values that are there: NaN marks a missing one. */
export function known(values: readonly number[]): number[] {
  return values.filter((value) => !Number.isNaN(value));
}
