/** Density of the standard normal distribution. */
const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** Share of a standard normal distribution between 0 and z: density x (z + z^3/3 + z^5/15 + ...), whose terms are all of one sign. */
function shareFromMiddle(z: number): number {
  let term = z;
  let series = z;
  for (let divisor = 3; term > series * Number.EPSILON; divisor += 2) {
    term *= (z * z) / divisor;
    series += term;
  }
  return density(z) * series;
}

/**
 * Excel's NORM.S.INV. simple-statistics has one (probit), but it is off in the third digit.
 *
 * @param share above 0 and below 1
 * @returns where the standard normal distribution has this share below it
 */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) return NaN;
  if (share < 0.5) return -normalQuantile(1 - share);
  let z = 0;
  // Newton's steps come from below, since the distribution bends downward above 0: the first that does not lead on is the last.
  for (;;) {
    const next = z + (share - 0.5 - shareFromMiddle(z)) / density(z);
    if (!(next > z)) return z;
    z = next;
  }
}
