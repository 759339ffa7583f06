import type { Replacement } from "../../src/excel/Replacement";
import type { Host } from "../../src/preview/host/createHost";
import { type } from "./personWorkbook";

/** A workbook of a person's own that uses our functions: in a cell, in a larger formula, over several cells, on two sheets. */
export function formulaWorkbook(host: Host): void {
  const first = host.workbook.sheets[0]!;
  const second = host.workbook.addSheet("Jane's figures");
  type(host, first.name, "B2", "=LMI.CAGR(A1, A2, 3)");
  type(host, first.name, "B3", '=IF(LMI.LOCATION_QUOTIENT(A1,A2,A3,A4)>1.2,"x y","")');
  type(host, first.name, "D2", "=LMI.SHIFT_SHARE(A1:A3)");
  type(host, second.name, "A1", "=LMI.CAGR(1,2,3)");
  type(host, second.name, "A2", "=LMI.CAGR(0,2,3)");
  spill(host);
}

/** The values that the spilled formula shows. */
export function spill(host: Host): void {
  const first = host.workbook.sheets[0]!;
  if (first.cells.get(1, 3)?.formula?.includes("SHIFT_SHARE"))
    first.setCalculated(1, 3, [
      ["Area", "Jobs"],
      ["0111", 5],
    ]);
}

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** What takes their place; spelt as files spell it, and with other spaces. */
export const replacements: readonly Replacement[] = [
  {
    sheet: "Sheet1",
    area: area(2, 2),
    formula: "_xldudf_LMI_CAGR(A1,A2,3)",
    cells: [[{ formula: "(A2/A1)^(1/3)-1" }]],
  },
  {
    sheet: "Sheet1",
    area: area(3, 2),
    formula: 'if( _xldudf_lmi_location_quotient(A1,A2,A3,A4) > 1.2, "x y", "" )',
    cells: [["=x"]],
  },
  {
    sheet: "Sheet1",
    area: area(2, 4, 2, 2),
    formula: "LMI.SHIFT_SHARE(A1:A3)",
    cells: [
      ["Area", "Jobs"],
      ["0111", null],
    ],
  },
  { sheet: "Jane's figures", area: area(1, 1), formula: "LMI.CAGR(1,2,3)", cells: [[{ error: "#N/A" }]] },
  { sheet: "Jane's figures", area: area(2, 1), formula: "LMI.CAGR(0,2,3)", cells: [[{ error: "#VALUE!" }]] },
];
