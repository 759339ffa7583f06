import { typedInput, typedText } from "../../src/excel/typedInput";
import { openWorkbook } from "./openWorkbook";

const texts = [
  ...["0111", "31-33", "1-2", "3/4", "Mar 2023", "12 March 2023", "5%", "$7", "1,234", "(5)", "1E5"],
  ...["TRUE", "false", "#N/A", "=1+1", "+1", "-x", "@home", "'quoted", "10:30 PM", "2026-11-21"],
  ...["Yes", "Columbus, OH", "Jobs of 3 counties withheld", "Score", "a = b"],
];

test("whatever text is written stands there as that text", async () => {
  const host = openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange(`A1:A${texts.length}`).formulas = texts.map((text) => [typedText(text)]);
    await context.sync();
  });
  const { cells } = host.workbook.sheets[0]!;
  expect(texts.map((_, row) => cells.get(row, 0))).toEqual(texts.map((value) => ({ value })));
});

test("plain words carry no apostrophe, and the host does read codes as numbers and dates without one", async () => {
  expect(["Yes", "Score", "Columbus, OH"].map(typedText)).toEqual(["Yes", "Score", "Columbus, OH"]);
  const host = openWorkbook();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [["0111"], ["1-2"]];
    await context.sync();
  });
  const { cells } = host.workbook.sheets[0]!;
  expect([0, 1].map((row) => typeof cells.get(row, 0)!.value)).toEqual(["number", "number"]);
});

test("empty cells and formulas are left alone", () => {
  expect([null, "", { formula: "1+1", value: 2 }, 0, false].map(typedInput)).toEqual([null, null, null, 0, false]);
  expect(typedInput({ text: "Region", target: "'Region'!A1" })).toBe("Region");
});
