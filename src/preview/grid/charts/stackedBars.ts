export interface Bar {
  readonly from: number;
  readonly to: number;
}

/**
 * Stacks series on each other: what is above 0 to the right, what is below to the left. A missing number takes no room.
 * @param series for each series a number for each category
 */
export function stackedBars(series: readonly (readonly number[])[]): Bar[][] {
  const ends = { above: [] as number[], below: [] as number[] };
  return series.map((values) =>
    values.map((value, category) => {
      const known = Number.isFinite(value) ? value : 0;
      const side = known < 0 ? ends.below : ends.above;
      const from = side[category] ?? 0;
      side[category] = from + known;
      return { from, to: from + known };
    }),
  );
}
