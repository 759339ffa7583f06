import { writeFileSync } from "node:fs";
import path from "node:path";
import { loadFile } from "../../src/cli/loadFile";
import { emptyFolder } from "./sampleFolder";

describe("loadFile", () => {
  const folder = emptyFolder();

  it("gives the bytes under the file's short name", () => {
    const file = path.join(folder, "a.csv");
    writeFileSync(file, "A");
    expect({ ...loadFile({ path: file, name: "folder/a.csv" }) }).toEqual({
      name: "folder/a.csv",
      bytes: Buffer.from([65]),
    });
  });

  it("refuses a folder in the place of a file", () => {
    expect(() => loadFile({ path: folder, name: "x" })).toThrow(`${folder} cannot be read, for it is a folder`);
  });
});
