import { writeFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { findFiles } from "../../src/cli/findFiles";
import { readFound } from "../../src/cli/readFound";
import { recordingTerminal } from "./recordingTerminal";
import { emptyFolder, sampleFolder } from "./sampleFolder";

describe("readFound", () => {
  const { terminal } = recordingTerminal();

  it("reads on past a refused file", () => {
    const folder = sampleFolder();
    writeFileSync(path.join(folder, "empty.csv"), "");
    const { sources, refused } = readFound(findFiles([folder]), terminal);
    expect(sources).toHaveLength(13);
    expect(refused.map(({ reason }) => reason)).toEqual([expect.stringMatching(/empty\.csv is empty/)]);
  });

  it("refuses a packed file whatever it is called, and says how to unpack it", () => {
    const folder = sampleFolder();
    writeFileSync(path.join(folder, "book.csv"), zipSync({ "xl/workbook.xml": new Uint8Array() }));
    const { sources, refused } = readFound(findFiles([folder]), terminal);
    const name = `${path.basename(folder)}/book.csv`;
    const reason = `${name} is packed, as .zip and .xlsx files are: unzip it, or save it as CSV, and give the .csv file.`;
    expect(sources).toHaveLength(13);
    expect(refused).toEqual([{ file: name, reason }]);
  });

  it("gives up where every file is refused", () => {
    const folder = emptyFolder();
    for (const name of ["a.csv", "b.csv"]) writeFileSync(path.join(folder, name), "");
    expect(() => readFound(findFiles([folder]), terminal)).toThrow(
      /^None of 2 files is usable; the first refusal: .*a\.csv is empty: download it again\.$/,
    );
  });
});
