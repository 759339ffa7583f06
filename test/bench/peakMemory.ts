import { readFiles } from "../../src/data/readFiles";
import type { LazyFile } from "./qcewFiles";
import { loaded } from "./qcewFiles";

/** Largest memory of this process, in megabytes, up to the end of reading the files at once: to be called before all else. */
export function peakMemory(files: readonly LazyFile[]): number {
  const { facts } = readFiles(loaded(files, () => undefined));
  // Asking for the areas keeps the facts in memory until the peak is read.
  return facts.areas().length > 0 ? process.resourceUsage().maxRSS / 1_024 : NaN;
}
