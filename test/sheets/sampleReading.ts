import type { Reading } from "../../src/data/reading";
import { readFiles } from "../../src/data/readFiles";
import { sampleFiles } from "../../src/data/sample/sampleFiles";

/** The sample's files, read anew: a test may change what they hold. */
export function sampleReading(): Reading {
  return readFiles(sampleFiles().map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })));
}
