import type { Progress, Watch } from "../../src/excel/Watch";

/** Whoever waits, never cancels, and remembers what it was told. */
export function patience(): Watch & { readonly told: Progress[] } {
  const told: Progress[] = [];
  return { progress: (progress) => told.push(progress), signal: new AbortController().signal, told };
}
