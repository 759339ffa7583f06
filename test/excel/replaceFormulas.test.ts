import { replaceFormulas } from "../../src/excel/replaceFormulas";
import { snapshot } from "../../src/preview/host/snapshot";
import { formulaWorkbook, replacements } from "./formulaWorkbook";
import { openWorkbook } from "./openWorkbook";
import { patience } from "./patience";
import { type } from "./personWorkbook";

test("writes formulas, text, blanks and errors where our formulas stood, and says where", async () => {
  const host = openWorkbook();
  formulaWorkbook(host);
  expect(await replaceFormulas(replacements, patience())).toEqual([
    ...["Sheet1!B2", "Sheet1!B3", "Sheet1!D2:E3", "'Jane''s figures'!A1", "'Jane''s figures'!A2"],
  ]);
  const [first, second] = host.workbook.sheets;
  expect(first!.cells.get(1, 1)).toEqual({ value: undefined, formula: "=(A2/A1)^(1/3)-1" });
  expect(first!.cells.get(2, 1)).toEqual({ value: "=x" });
  const block = [1, 2].map((row) => [3, 4].map((column) => first!.cells.get(row, column)));
  expect(block).toEqual([
    [{ value: "Area" }, { value: "Jobs" }],
    [{ value: "0111" }, undefined],
  ]);
  expect(second!.cells.get(0, 0)!.formula).toBe("=NA()");
  expect(second!.cells.get(1, 0)!.formula).toBe("=#VALUE!");
});

test("leaves alone what was changed since, spills otherwise, or is on a sheet that is gone", async () => {
  const host = openWorkbook();
  formulaWorkbook(host);
  const { workbook } = host;
  type(host, "Sheet1", "B2", "=LMI.CAGR(A1,A2,4)");
  type(host, "Sheet1", "B3", '=IF(LMI.LOCATION_QUOTIENT(A1,A2,A3,A4)>1.2,"xy","")');
  workbook.sheets[0]!.setCalculated(1, 3, [["Area", "Jobs", "Share"]]);
  workbook.removeSheet(workbook.sheetNamed("Jane's figures")!);
  const before = snapshot(workbook);
  expect(await replaceFormulas(replacements, patience())).toEqual([]);
  expect(snapshot(workbook)).toEqual(before);
});

test("a formula that Excel refuses leaves everything as it was", async () => {
  const host = openWorkbook();
  formulaWorkbook(host);
  const before = snapshot(host.workbook);
  const refused = { ...replacements[0]!, cells: [[{ formula: "SUM(" }]] };
  await expect(replaceFormulas([...replacements.slice(1), refused], patience())).rejects.toThrow(/Excel refuses/);
  expect(snapshot(host.workbook)).toEqual(before);
});
