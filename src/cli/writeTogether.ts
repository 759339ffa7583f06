import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileProblem } from "./fileProblem";

export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

const beside = (path: string, word: string) => `${path}.${process.pid}.${word}`;

/**
 * Writes all files or none: whatever goes wrong, each path holds what it held before, never half a file.
 * @throws CommandError that names the file which could not be written
 */
export function writeTogether(files: readonly OutputFile[]): void {
  const replaced: string[] = [];
  let current = "";
  try {
    for (const { path, content } of files) {
      current = path;
      writeFileSync(beside(path, "new"), content);
    }
    for (const { path } of files) {
      current = path;
      if (existsSync(path)) renameSync(path, beside(path, "former"));
      replaced.push(path);
      renameSync(beside(path, "new"), path);
    }
  } catch (error) {
    replaced.forEach(restore);
    throw fileProblem(current, "cannot be written", error);
  } finally {
    for (const { path } of files) for (const word of ["new", "former"]) rmSync(beside(path, word), { force: true });
  }
}

function restore(path: string): void {
  if (existsSync(beside(path, "former"))) renameSync(beside(path, "former"), path);
  else rmSync(path, { force: true });
}
