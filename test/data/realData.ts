import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { InputFile } from "../../src/data/reading";

const FOLDER = path.join(__dirname, "../../../shared/data");

/** `describe` for tests on real files of the agency, which a checkout alone does not have: then one line says so. */
export function describeReal(name: string, tests: () => void): void {
  if (existsSync(FOLDER)) describe(name, tests);
  else {
    console.info(`Skipped "${name}": there is no ../shared/data beside the project.`);
    // Not `describe.skip`: it would run `tests`, which read the files.
    describe(name, () => void test.todo("needs ../shared/data"));
  }
}

export function realFile(relative: string): InputFile {
  return { name: path.basename(relative), bytes: new Uint8Array(readFileSync(path.join(FOLDER, relative))) };
}

export const countyFile = (area: string, year: number): InputFile =>
  realFile(`qcew/columbus_oh_annual/${year}.annual.${area}.csv`);

export const nationFile = (year: number): InputFile => realFile(`qcew/us_annual/${year}.annual.US000.csv`);

/** The ten counties of the Columbus metropolitan area. */
export const columbusCounties = "39041 39045 39049 39073 39089 39097 39117 39127 39129 39159".split(" ");
