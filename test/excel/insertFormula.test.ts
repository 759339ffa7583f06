import type { ActiveCell } from "../../src/excel/activeCell";
import type { Placed } from "../../src/excel/insertFormula";
import { insertFormula } from "../../src/excel/insertFormula";
import { sentenceOf } from "../../src/excel/officeErrors";
import type { Host } from "../../src/preview/host/createHost";
import { openWorkbook } from "./openWorkbook";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** A workbook in which E2 is selected. */
function atE2(): Host {
  const host = openWorkbook();
  host.workbook.select(host.workbook.sheets[0]!, cell(1, 4));
  return host;
}

const formula = "=LMI.SHIFT_SHARE(A2:A4,B2:B4)";
const spilling = ({ row, column }: ActiveCell): Placed => ({ formula, area: { row, column, rows: 3, columns: 2 } });
const single = ({ row, column }: ActiveCell): Placed => ({ formula, area: { row, column, rows: 1, columns: 1 } });
const at = (host: Host, row: number, column: number) => host.workbook.sheets[0]!.cells.get(row, column);

test("goes into the active cell, and says where it is and what it fills", async () => {
  const host = atE2();
  const asked = jest.fn(spilling);
  expect(await insertFormula(asked, null)).toEqual({
    kind: "inserted",
    sheet: "Sheet1",
    cell: "Sheet1!E2",
    area: "E2:F4",
  });
  expect(asked).toHaveBeenCalledWith({ sheet: "Sheet1", row: 2, column: 5 });
  expect(at(host, 1, 4)?.formula).toBe(formula);
});

test("is not written where it cannot stand", async () => {
  const host = atE2();
  expect(await insertFormula(() => ({ refused: "Not here." }), null)).toEqual({
    kind: "refused",
    sentence: "Not here.",
  });
  expect(at(host, 1, 4)).toBeUndefined();
});

test.each([
  ["Jobs", '"Jobs"'],
  [12, "12"],
  ["x".repeat(80), `"${"x".repeat(59)}…`],
])("a cell that holds %s is not written over unasked", async (value, shown) => {
  const host = atE2();
  host.workbook.sheets[0]!.write([{ row: 1, column: 4, content: { value } }]);
  expect(await insertFormula(single, null)).toEqual({
    kind: "warned",
    cell: "Sheet1!E2",
    sentences: [`E2 holds ${shown}: the new formula would take its place.`],
  });
  expect(at(host, 1, 4)?.value).toBe(value);
  expect(await insertFormula(single, "Sheet1!E2")).toMatchObject({ kind: "inserted" });
  expect(at(host, 1, 4)?.formula).toBe(formula);
});

test("cells in the way of the result are named, and the word for one cell does not count for another", async () => {
  const host = atE2();
  const [sheet] = host.workbook.sheets;
  sheet!.write([
    { row: 2, column: 5, content: { value: 0 } },
    { row: 3, column: 4, content: { value: "", formula: '=""' } },
    { row: 5, column: 4, content: { value: "below" } },
  ]);
  const sentence = "The result needs E2:F4, where F3 and 1 more are not empty: Excel would show #SPILL! instead.";
  expect(await insertFormula(spilling, null)).toEqual({ kind: "warned", cell: "Sheet1!E2", sentences: [sentence] });
  expect(at(host, 1, 4)).toBeUndefined();

  host.workbook.select(sheet!, cell(4, 4));
  expect(await insertFormula(spilling, "Sheet1!E2")).toMatchObject({ kind: "warned", cell: "Sheet1!E5" });
  expect(at(host, 4, 4)).toBeUndefined();
  host.workbook.select(sheet!, cell(6, 4));
  expect(await insertFormula(spilling, null)).toMatchObject({ kind: "inserted", area: "E7:F9" });
});

test("what the formula in the cell spills now is not in the way of the new one, what another spills is", async () => {
  const host = atE2();
  const [sheet] = host.workbook.sheets;
  await insertFormula(spilling, null);
  sheet!.setCalculated(1, 4, [
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  expect(await insertFormula(spilling, null)).toMatchObject({
    sentences: [`E2 holds the formula ${formula}: the new formula would take its place.`],
  });
  host.workbook.select(sheet!, cell(0, 4));
  expect(await insertFormula(spilling, null)).toMatchObject({
    sentences: ["The result needs E1:F3, where E2 and 3 more are not empty: Excel would show #SPILL! instead."],
  });
});

test("a table takes no result of several cells, but takes a single one", async () => {
  const host = atE2();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.tables.add(sheet.getRange("F4:G8"), true).name = "Jobs";
    await context.sync();
  });
  const { sentences } = (await insertFormula(spilling, null)) as { readonly sentences: readonly string[] };
  expect(sentences.at(-1)).toBe(
    "The result needs E2:F4, which reaches into the table Jobs: in a table Excel shows #SPILL! for a result of several cells.",
  );
  host.workbook.select(host.workbook.sheets[0]!, cell(5, 5));
  expect(await insertFormula(single, null)).toMatchObject({ kind: "inserted", area: "F6" });
});

test("what Excel does not allow is an error with a sentence, and nothing is written", async () => {
  const host = atE2();
  host.faults.at(host.counts.syncs + 1, "permissionDenied");
  const error: unknown = await insertFormula(single, null).catch((reason: unknown) => reason);
  expect(sentenceOf(error)).toMatch(/^This workbook cannot be changed/);
  expect(at(host, 1, 4)).toBeUndefined();
});
