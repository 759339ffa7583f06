import { cellGrid } from "../../../src/xlsx/cellGrid";
import { referencedCells } from "../../../src/xlsx/chart/referencedCells";
import { plainSheet } from "../plainSheet";

describe("referencedCells", () => {
  const sheet = plainSheet([
    ["a", 1],
    [
      { formula: "NA()", value: { error: "#N/A" } },
      { text: "go", target: "'Plain'!A1" },
    ],
  ]);
  const grids = new Map([["Plain", cellGrid(sheet)]]);

  it("reads row by row, empty where nothing stands", () => {
    const cells = referencedCells("'Plain'!$A$1:$B$3", grids);
    expect(cells).toEqual(["a", 1, { error: "#N/A" }, "go", null, null]);
  });

  it("refuses a sheet that is not there and names both", () => {
    expect(() => referencedCells("'Plan'!$A$1", grids)).toThrow("'Plan'!$A$1; the workbook has Plain");
  });
});
