import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findFiles } from "../../src/cli/findFiles";
import { emptyFolder } from "./sampleFolder";

describe("findFiles", () => {
  const folder = emptyFolder();
  mkdirSync(path.join(folder, "one", "deep"), { recursive: true });
  mkdirSync(path.join(folder, "none"));
  for (const name of ["one/b.CSV", "one/deep/a.csv", "one/notes.txt", "one/c.zip"])
    writeFileSync(path.join(folder, name), "");

  it("finds the .csv and .zip files of a folder and below, by path, each once", () => {
    const one = path.join(folder, "one");
    const found = [
      { path: path.join(one, "b.CSV"), name: "one/b.CSV" },
      { path: path.join(one, "c.zip"), name: "one/c.zip" },
      { path: path.join(one, "deep", "a.csv"), name: "one/deep/a.csv" },
    ];
    expect(findFiles([one])).toEqual(found);
    expect(findFiles([one, path.join(one, "b.CSV"), one])).toEqual(found);
  });

  it("takes a named file whatever it is called", () => {
    const notes = path.join(folder, "one", "notes.txt");
    expect(findFiles([notes])).toEqual([{ path: notes, name: "notes.txt" }]);
  });

  it("refuses what is not there and a folder without files", () => {
    expect(() => findFiles([path.join(folder, "gone")])).toThrow(/gone cannot be read, for there is no such file/);
    expect(() => findFiles([path.join(folder, "none")])).toThrow(/none holds no \.csv file/);
  });
});
