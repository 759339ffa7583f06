/** How many of the values, in ascending order, are not above this one. */
function countUpTo(ordered: Float64Array, value: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ordered[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Rank of every value, 1 for the largest; equal values share the better rank. Typed arrays and plain loops, since it is done once a draw.
 */
export function descendingRanks(values: Float64Array): Uint32Array {
  const ordered = values.slice().sort();
  const ranks = new Uint32Array(values.length);
  for (let index = 0; index < values.length; index++)
    ranks[index] = values.length - countUpTo(ordered, values[index]!) + 1;
  return ranks;
}
