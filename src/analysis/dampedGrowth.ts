/** What a number grows by every year: two parts, the second of which fades. */
interface YearlyGrowth {
  /** Steady: 1.02 for 2%. */
  readonly factor: number;
  /** Comes on top in the first year, before damping. */
  readonly extra: number;
  /** What is left of the extra from one year to the next; it counts from the first year. */
  readonly damping: number;
}

/**
 * The number by which a level multiplies over years of growth.
 *
 * @param years a whole number
 * @returns 0 as soon as one year loses all
 */
export function dampedGrowth({ factor, extra, damping }: YearlyGrowth, years: number): number {
  let product = 1;
  let left = extra;
  for (let year = 1; year <= years; year += 1) {
    left *= damping;
    product *= Math.max(0, factor + left);
  }
  return product;
}
