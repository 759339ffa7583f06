/**
 * The value below which a share of the others lies, interpolated as Excel's PERCENTILE.INC does.
 *
 * @param share 0 to 1
 * @returns NaN for no values
 */
export function inclusivePercentile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((left, right) => left - right);
  const place = share * (ordered.length - 1);
  const [below, above] = [ordered[Math.floor(place)] ?? NaN, ordered[Math.ceil(place)] ?? NaN];
  return below + (place - Math.floor(place)) * (above - below);
}
