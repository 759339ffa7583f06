/** A published percentile of wages: what share earns as much or more. Infinity is a wage above the highest class that is published. */
export interface WagePercentile {
  readonly wage: number;
  readonly shareAbove: number;
}

/**
 * Share of the workers who earn a wage or more, read off published percentiles: interpolated between two of them; below the lowest and
 * above the highest, the share of that percentile, since nothing is published beyond. Between a printed percentile and one that is
 * above the highest class, the share of the printed one.
 *
 * @param percentiles in ascending order of wages
 * @returns NaN if a number is missing
 */
export function shareAtOrAbove(wage: number, percentiles: readonly WagePercentile[]): number {
  if (Number.isNaN(wage) || percentiles.some((each) => Number.isNaN(each.wage))) return NaN;
  // The first of several equal percentiles: whoever earns just that wage earns it or more.
  const next = percentiles.findIndex((each) => each.wage >= wage);
  if (next === -1) return percentiles.at(-1)!.shareAbove;
  const [below, above] = [percentiles[next - 1], percentiles[next]!];
  if (below === undefined) return above.shareAbove;
  const way = (wage - below.wage) / (above.wage - below.wage);
  return below.shareAbove + way * (above.shareAbove - below.shareAbove);
}
