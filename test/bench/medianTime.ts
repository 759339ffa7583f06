/** Milliseconds of the median run of `runs`, after two that warm up. */
export function medianTime(work: () => void, runs = 7): number {
  for (let run = 0; run < 2; run += 1) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[(runs - 1) / 2]!;
}
