import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { InputFile } from "../../src/data/reading";
import { sampleFiles } from "../../src/data/sample/sampleFiles";

export interface LazyFile {
  readonly name: string;
  readonly load: () => Uint8Array;
}

const FOLDER = fileURLToPath(new URL("../../../shared/data/qcew", import.meta.url));

/** 75 files of the agency (60 of counties, 12 of the nation, 3 quarterly ones); without them the sample's. */
export function qcewFiles(): LazyFile[] {
  if (!existsSync(FOLDER)) {
    return sampleFiles().map(({ name, text }) => ({ name, load: () => new TextEncoder().encode(text) }));
  }
  const all = (folder: string) => readdirSync(path.join(FOLDER, folder)).map((name) => path.join(FOLDER, folder, name));
  const franklin = all("quarterly_2016").filter((file) => file.includes("39049"));
  return ["columbus_oh_annual", "us_annual", "us_quarterly"]
    .flatMap(all)
    .concat(franklin)
    .map((file) => ({ name: path.basename(file), load: () => readFileSync(file) }));
}

/** Every `every`th file, so that a part is made up like the whole. */
export function part(files: readonly LazyFile[], every: number): LazyFile[] {
  return files.filter((_, index) => index % every === 0);
}

/** Loads each file when its turn comes; `onLoad` learns how many bytes it had and how many milliseconds that took. */
export function* loaded(
  files: readonly LazyFile[],
  onLoad: (bytes: number, time: number) => void,
): Generator<InputFile> {
  for (const { name, load } of files) {
    const start = performance.now();
    const bytes = load();
    onLoad(bytes.length, performance.now() - start);
    yield { name, bytes };
  }
}
