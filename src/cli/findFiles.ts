import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { CommandError } from "./CommandError";
import { fileProblem } from "./fileProblem";

export interface FoundFile {
  readonly path: string;
  /** How the report and the workbook call it: from the given folder on, without the folders of this machine above. */
  readonly name: string;
}

/**
 * The given files, and the .csv files in given folders and all folders below, each once, by path. A .zip that lies there is found too:
 * it cannot be read, but whoever forgot to unzip it is to be told so.
 * @throws CommandError for a path that is not there and a folder without such a file
 */
export function findFiles(paths: readonly string[]): FoundFile[] {
  const found = new Map<string, FoundFile>();
  for (const file of paths.flatMap(filesAt)) {
    const key = path.resolve(file.path);
    if (!found.has(key)) found.set(key, file);
  }
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

function filesAt(place: string): FoundFile[] {
  if (!attempt(place, () => statSync(place)).isDirectory()) return [{ path: place, name: path.basename(place) }];
  const folder = path.basename(path.resolve(place));
  const files = attempt(place, () => readdirSync(place, { recursive: true, encoding: "utf8" }))
    .filter((name) => /\.(csv|zip)$/i.test(name))
    .map((name) => ({ path: path.join(place, name), name: path.join(folder, name).replaceAll(path.sep, "/") }))
    .filter((file) => attempt(file.path, () => statSync(file.path)).isFile());
  if (files.length > 0) return files;
  throw new CommandError(`The folder ${place} holds no .csv file: give the folder with the QCEW files.`);
}

function attempt<Result>(place: string, look: () => Result): Result {
  try {
    return look();
  } catch (error) {
    throw fileProblem(place, "cannot be read", error);
  }
}
