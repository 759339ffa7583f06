import { readFiles } from "../../src/data/readFiles";
import type { LazyFile } from "./qcewFiles";
import { loaded } from "./qcewFiles";

const LINE_FEED = 10;

export interface ReadingTimes {
  readonly files: number;
  readonly refused: number;
  readonly megabytes: number;
  readonly rows: number;
  /** Milliseconds, without those of the disk. */
  readonly readTime: number;
  /** Milliseconds that looking at every byte once takes. */
  readonly scanTime: number;
}

/** Times the reading of files against a bare scan of the same bytes: the median of five runs, after one that warms up. */
export function benchReadQcew(files: readonly LazyFile[]): ReadingTimes {
  readOnce(files);
  scanOnce(files);
  const runs = Array.from({ length: 5 }, () => ({ ...readOnce(files), scanTime: scanOnce(files) }));
  const median = (time: (run: (typeof runs)[number]) => number) => runs.map(time).sort((one, other) => one - other)[2]!;
  return { ...runs[0]!, readTime: median(({ readTime }) => readTime), scanTime: median(({ scanTime }) => scanTime) };
}

function readOnce(files: readonly LazyFile[]) {
  let loadTime = 0;
  let bytes = 0;
  const start = performance.now();
  const { sources, refused } = readFiles(
    loaded(files, (length, time) => {
      bytes += length;
      loadTime += time;
    }),
  );
  return {
    files: files.length,
    refused: refused.length,
    megabytes: bytes / 1e6,
    rows: sources.reduce((sum, source) => sum + source.rows, 0),
    readTime: performance.now() - start - loadTime,
  };
}

function scanOnce(files: readonly LazyFile[]): number {
  let time = 0;
  let lines = 0;
  for (const { load } of files) {
    const bytes = load();
    const start = performance.now();
    for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === LINE_FEED) lines += 1;
    time += performance.now() - start;
  }
  // Using the count keeps the scan from being optimized away.
  return lines > 0 ? time : NaN;
}
