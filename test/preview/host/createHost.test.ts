import { readFileSync } from "node:fs";
import path from "node:path";
import { createHost } from "../../../src/preview/host/createHost";

describe("createHost", () => {
  it("asks no more of Office.js than the manifest does", () => {
    const manifest = readFileSync(path.join(__dirname, "..", "..", "..", "manifest.xml"), "utf8");
    const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => [
      name,
      version,
    ]);
    expect(sets.length).toBeGreaterThan(0);
    const { CustomFunctions, ...requirements } = createHost().requirements;
    expect(requirements).toEqual(Object.fromEntries(sets));
    expect(CustomFunctions).toBe("1.7");
  });

  it("begins with one empty sheet", () => {
    const { workbook } = createHost();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(workbook.activeSheet.usedArea(false)).toBeNull();
  });
});
