import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sampleFiles } from "../../src/data/sample/sampleFiles";

const made: string[] = [];

afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder of its own that goes when the tests of the file are done. */
export function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "rank-"));
  made.push(folder);
  return folder;
}

/** The sample's QCEW files in a folder. */
export function sampleFolder(): string {
  const folder = emptyFolder();
  for (const { name, text } of sampleFiles()) writeFileSync(path.join(folder, name), text);
  return folder;
}
