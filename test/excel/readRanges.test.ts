import { readRanges } from "../../src/excel/readRanges";
import { openWorkbook } from "./openWorkbook";

const asked = (name: string, sheet: string, row: number, rows: number) => ({
  name,
  sheet,
  area: { row, column: 1, rows, columns: 2 },
});

test("ranges of several sheets are read at once, with gaps and errors as functions know them", async () => {
  const host = openWorkbook();
  const other = host.workbook.addSheet("By County");
  host.workbook.sheets[0]!.write([
    { row: 1, column: 0, content: { value: 12 } },
    { row: 1, column: 1, content: { value: { error: "#N/A" } } },
    { row: 2, column: 0, content: { value: "ND" } },
  ]);
  other.write([{ row: 0, column: 1, content: { value: true } }]);
  const before = host.counts.syncs;
  expect(await readRanges([asked("one", "Sheet1", 2, 2), asked("two", "by county", 1, 1)])).toEqual([
    [
      [12, "#N/A"],
      ["ND", ""],
    ],
    [["", true]],
  ]);
  expect(host.counts.syncs - before).toBe(2);
});

test("a sheet that is not there is named, after the argument that asks for it", async () => {
  openWorkbook();
  await expect(readRanges([asked("region_total", "Data", 1, 1)])).rejects.toThrow(
    'region_total: there is no sheet "Data" in this workbook; look at its name.',
  );
});
