import { activeCell } from "../../src/excel/activeCell";
import { sentenceOf } from "../../src/excel/officeErrors";
import { selectedRange } from "../../src/excel/selectedRange";
import { separators } from "../../src/excel/separators";
import { openWorkbook } from "./openWorkbook";

const everyRow = 1_048_576;
const everyColumn = 16_384;
const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** A workbook whose first sheet is in use from B2 to C9. */
function withData() {
  const host = openWorkbook();
  const [sheet] = host.workbook.sheets;
  sheet!.write([
    { row: 1, column: 1, content: { value: "Jobs" } },
    { row: 8, column: 2, content: { value: 7 } },
  ]);
  return { host, sheet: sheet! };
}

test("a block of cells is taken as it is, with its sheet", async () => {
  const { host, sheet } = withData();
  host.workbook.renameSheet(sheet, "By County");
  host.workbook.select(sheet, area(1, 1, 30, 2));
  expect(await selectedRange()).toEqual({ sheet: "By County", area: area(2, 2, 30, 2) });
});

test.each([
  ["a column", area(0, 1, everyRow, 1), area(2, 2, 8, 1)],
  ["a column that is in use for less", area(0, 2, everyRow, 1), area(2, 3, 8, 1)],
  ["rows", area(1, 0, 2, everyColumn), area(2, 2, 2, 2)],
  ["the whole sheet", area(0, 0, everyRow, everyColumn), area(2, 2, 8, 2)],
])("%s is cut to what the sheet has in use", async (_, selected, taken) => {
  const { host, sheet } = withData();
  host.workbook.select(sheet, selected);
  expect(await selectedRange()).toEqual({ sheet: "Sheet1", area: taken });
});

test("an empty column says that there is nothing in it, on a sheet with data and on an empty one", async () => {
  const { host, sheet } = withData();
  host.workbook.select(sheet, area(0, 5, everyRow, 1));
  await expect(selectedRange()).rejects.toThrow(/^There is nothing in the rows or columns that are selected/);
  host.workbook.select(host.workbook.addSheet("Empty"), area(0, 0, everyRow, 1));
  await expect(selectedRange()).rejects.toThrow(/^There is nothing/);
});

test("cells selected with Ctrl here and there are refused with what to do", async () => {
  const { host, sheet } = withData();
  host.workbook.select(sheet, area(1, 1, 3), [area(6, 1)]);
  const error: unknown = await selectedRange().catch((reason: unknown) => reason);
  expect(sentenceOf(error)).toBe(
    "Select one block of cells, without Ctrl and no picture or chart, then press Use selection again.",
  );
});

test("any other refusal of Excel keeps its own sentence", async () => {
  const { host } = withData();
  host.faults.at(host.counts.syncs + 1, "cellEditMode");
  const error: unknown = await selectedRange().catch((reason: unknown) => reason);
  expect(sentenceOf(error)).toMatch(/^Finish typing/);
});

test("the active cell is the first of what is selected", async () => {
  const { host, sheet } = withData();
  host.workbook.select(sheet, area(4, 3, 5, 2));
  expect(await activeCell()).toEqual({ sheet: "Sheet1", row: 5, column: 4 });
});

test.each([
  [".", ","],
  [",", ";"],
])("where %s is the decimal sign, %s stands between arguments", async (decimal, list) => {
  const { host } = withData();
  host.workbook.decimalSeparator = decimal;
  expect(await separators()).toEqual({ decimal, list });
});
