import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { goTo } from "../../src/excel/goTo";
import { listTables, readTable } from "../../src/excel/tables";
import { openWorkbook } from "./openWorkbook";
import { patience } from "./patience";
import { smallWorkbook } from "./smallRanking";

async function withTable(rows: (string | number | null)[][]) {
  const host = openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B2").getResizedRange(rows.length - 1, rows[0]!.length - 1);
    range.values = rows;
    sheet.tables.add(range, true).name = "Jobs";
    await context.sync();
  });
  return host;
}

test("tables of the workbook are listed, those of a build are not", async () => {
  await withTable([
    ["NAICS", "Jobs"],
    ["'31-33", 12],
    ["'0111", null],
  ]);
  await buildWorkbook(smallWorkbook, patience());
  expect(await listTables()).toEqual([{ name: "Jobs", sheet: "Sheet1", headers: ["NAICS", "Jobs"], rows: 2 }]);
});

test("a table is read as it stands: codes as text, empty cells as null, errors by their names", async () => {
  const host = await withTable([
    ["NAICS", "Jobs"],
    ["'31-33", 12],
    ["'0111", null],
    ["622", 5],
  ]);
  host.workbook.sheets[0]!.write([{ row: 4, column: 2, content: { value: { error: "#N/A" } } }]);
  expect(await readTable("Jobs")).toEqual({
    headers: ["NAICS", "Jobs"],
    rows: [
      ["31-33", 12],
      ["0111", null],
      [622, "#N/A"],
    ],
  });
});

test("a long table is read in pieces", async () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => [row, row * 2]);
  const host = await withTable([["A", "B"], ...(rows.slice(0, 10) as number[][])]);
  const sheet = host.workbook.sheets[0]!;
  sheet.write(rows.map(([a], row) => ({ row: row + 2, column: 1, content: { value: a! } })));
  host.workbook.tableNamed("Jobs")!.table.area = { row: 1, column: 1, rows: 60_001, columns: 2 };
  const { rows: read } = await readTable("Jobs");
  expect(read).toHaveLength(60_000);
  expect(read[59_999]![0]).toBe(59_999);
});

test("a place is shown", async () => {
  const host = await withTable([["A"], [1]]);
  host.workbook.addSheet("Other");
  await goTo("Other", "C5");
  const { sheet, area } = host.workbook.selection;
  expect([sheet.name, area.row, area.column]).toEqual(["Other", 4, 2]);
});
