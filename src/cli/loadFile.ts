import { readFileSync } from "node:fs";
import type { InputFile } from "../data/reading";
import { fileProblem } from "./fileProblem";
import type { FoundFile } from "./findFiles";

/** @throws CommandError where the file cannot be read */
export function loadFile({ path, name }: FoundFile): InputFile {
  try {
    return { name, bytes: readFileSync(path) };
  } catch (error) {
    throw fileProblem(path, "cannot be read", error);
  }
}
