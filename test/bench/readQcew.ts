import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readFiles } from "../../src/data/readFiles";
import type { InputFile } from "../../src/data/reading";

const FOLDER = path.join(__dirname, "../../../shared/data/qcew");
const LINE_FEED = 10;

export interface ReadingRate {
  readonly files: number;
  readonly megabytes: number;
  readonly rows: number;
  /** Milliseconds. */
  readonly readTime: number;
  /** Milliseconds that looking at every byte once takes. */
  readonly scanTime: number;
  /** Largest resident memory of the process so far, in megabytes. */
  readonly peakMemory: number;
}

/** Times the reading of every annual file beside the project against a bare scan of the same bytes; each file is loaded when its turn comes. */
export function benchReadQcew(): ReadingRate {
  const paths = ["columbus_oh_annual", "us_annual", "us_quarterly"].flatMap((folder) =>
    readdirSync(path.join(FOLDER, folder)).map((name) => path.join(FOLDER, folder, name)),
  );
  let loadTime = 0;
  let bytes = 0;
  function* files(): Generator<InputFile> {
    for (const file of paths) {
      const start = performance.now();
      const loaded = readFileSync(file);
      loadTime += performance.now() - start;
      bytes += loaded.length;
      yield { name: path.basename(file), bytes: loaded };
    }
  }
  const start = performance.now();
  const { sources } = readFiles(files());
  const readTime = performance.now() - start - loadTime;
  return {
    files: paths.length,
    megabytes: bytes / 1e6,
    rows: sources.reduce((sum, source) => sum + source.rows, 0),
    readTime,
    scanTime: scanTimeOf(paths),
    peakMemory: process.resourceUsage().maxRSS / 1024,
  };
}

function scanTimeOf(paths: readonly string[]): number {
  let time = 0;
  let lines = 0;
  for (const file of paths) {
    const bytes = readFileSync(file);
    const start = performance.now();
    for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === LINE_FEED) lines += 1;
    time += performance.now() - start;
  }
  // Using the count keeps the scan from being optimized away.
  return lines > 0 ? time : NaN;
}
