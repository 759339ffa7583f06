import { areaAddress } from "../../src/xlsx/areaAddress";

describe("areaAddress", () => {
  it("names a cell or a range", () => {
    expect(areaAddress({ row: 5, column: 2, rows: 1, columns: 1 })).toBe("B5");
    expect(areaAddress({ row: 5, column: 26, rows: 2, columns: 2 })).toBe("Z5:AA6");
  });

  it.each([
    { row: 0, column: 1, rows: 1, columns: 1 },
    { row: 5, column: 1, rows: 0, columns: 1 },
    { row: 1, column: 16_384, rows: 1, columns: 2 },
    { row: 1_048_576, column: 1, rows: 2, columns: 1 },
  ])("refuses what no worksheet has: %j", (area) => {
    expect(() => areaAddress(area)).toThrow(`${area.rows} x ${area.columns} cells at row ${area.row}`);
  });
});
