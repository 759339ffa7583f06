import type { GridCell } from "./gridContext";
import type { Placed } from "./smallWorkbook";

const LQ = 100 / 400 / (400 / 4_000);
const GROWTH = [0.21, 0.2, 0.2];
const LQS = [100 / 400 / (400 / 4_000), 50 / 400 / (600 / 4_000), 250 / 400 / (3_000 / 4_000)];
const HOOVER_OF_START = (Math.abs(100 / 400 - 0.1) + Math.abs(50 / 400 - 0.15) + Math.abs(250 / 400 - 0.75)) / 2;

export const down = (values: readonly GridCell[]): GridCell[][] => values.map((value) => [value]);
export const one = (value: GridCell): GridCell[][] => [[value]];

type Case = readonly [formula: string, values: readonly (readonly GridCell[])[], place?: Partial<Placed>];

/** Formulas as people write them, what they show, and where, if not on the sheet Data. */
export const CASES: Readonly<Record<string, Case>> = {
  "inside another function": ['IF(LMI.LOCATION_QUOTIENT(B2,B5,D2,D5)>1.2,"x","")', one("x")],
  "spelled as in a file": ["_xldudf_LMI_CAGR(B2,C2,2)", one(0.1)],
  "any case, spaces and line breaks": ["\n lmi.cagr (\n  B2 ,\n  C2, 2 )  ", one(0.1)],
  "among operators": ['-LMI.GROWTH_RATE(B2,C2)^2*100 & "%"', one("4.41%")],
  "twice in one formula": ["LMI.GROWTH_RATE(B2,C2)-LMI.GROWTH_RATE(B5,C5)", one(0.21 - (481 / 400 - 1))],
  "one inside the other": ["LMI.QUADRANT(LMI.LOCATION_QUOTIENT(B2,B5,D2,D5),LMI.GROWTH_RATE(B2,C2))", one("Star")],
  "in an argument of its own": ["LMI.CAGR(SUM(B2:B4),SUM(C2:C4)*1.0,4/2)", one(Math.sqrt(481 / 400) - 1)],
  "columns that spill": ["LMI.GROWTH_RATE(B2:B4,C2:C4)", down(GROWTH)],
  "a spilling call in another function": [
    'ROUND(LMI.LOCATION_QUOTIENT(B2:B4,B5,D2:D4,D5)*100,1)&""',
    down(["250", "83.3", "83.3"]),
  ],
  "two spilling calls": [
    "LMI.LOCATION_QUOTIENT(B2:B4,B5,D2:D4,D5)/LMI.GROWTH_RATE(B2:B4,C2:C4)",
    down(LQS.map((value, row) => value / GROWTH[row]!)),
  ],
  "a spilling call inside a call of columns": [
    "LMI.QUADRANT(LMI.LOCATION_QUOTIENT(B2:B4,B5,D2:D4,D5),LMI.GROWTH_RATE(B2:B4,C2:C4))",
    down(["Star", "Emerging", "Emerging"]),
  ],
  "one cell of a result": ["INDEX(LMI.SHIFT_SHARE(B2:B4,C2:C4,B2:B4,D2:D4,400,4000),2,4)*1", one(10)],
  "the first cell of a result": ["@LMI.GROWTH_RATE(B2:B4,C2:C4)", one(0.21)],
  "totals left out": ["LMI.LOCATION_QUOTIENT(B2:B4,,D2:D4)", down(LQS)],
  "another sheet": ["LMI.LOCATION_QUOTIENT(Data!B2,Data!$B$5,Data!D2,Data!$D$5)", one(LQ), { sheet: "Out" }],
  "a range of another sheet": ["LMI.HOOVER_INDEX('Data'!B2:B4,Data!$D$2:$D$4)", one(HOOVER_OF_START), { sheet: "Out" }],
  names: ["LMI.HOOVER_INDEX(AllStart,Data!D2:D4)+0*RegionTotal", one(HOOVER_OF_START), { sheet: "Out" }],
  "a name of one cell": ["LMI.LOCATION_QUOTIENT(AllStart,RegionTotal,Data!D2:D4,4000)", down(LQS), { sheet: "Out" }],
  "this row of a table": [
    "LMI.CAGR(tblJobs[[#This Row],[Jobs 2019]],tblJobs[[#This Row],[Jobs 2024]],2)",
    one(0.1),
    { sheet: "My Jobs", row: 3, column: 4 },
  ],
  "columns of a table": ["LMI.CAGR(tblJobs[Jobs 2019],tblJobs[Jobs 2024],2)", down([0.1, 0.1, 0.1]), { sheet: "Out" }],
  "a table's column at once": ["LMI.HOOVER_INDEX(tblJobs[Jobs 2019],tblJobs[Jobs 2024])*2", one(0), { sheet: "Out" }],
  "columns of a table side by side": [
    "LMI.STANDARDIZED_LQ(tblJobs[[Jobs 2019]:[Jobs 2024]])",
    [100, 200, 400].map((jobs) => {
      const score = (jobs - 700 / 3) / Math.sqrt((100 ** 2 + 200 ** 2 + 400 ** 2 - 700 ** 2 / 3) / 2);
      return [score, score];
    }),
    { sheet: "Out" },
  ],
  "a whole column": ["LMI.SUPPLY_GAP(SUM(tblJobs[Jobs 2024]),SUM('My Jobs'!B:B))", one(147), { sheet: "Out" }],
  "an array constant": ["LMI.HERFINDAHL_INDEX({1,1;1,1})", one({ error: "#VALUE!" })],
  "an array constant across": ["LMI.HERFINDAHL_INDEX({1,2,1})", one(6 / 16)],
  "an error that is caught": ['IFERROR(LMI.GROWTH_RATE(F2,C2),"none")', one("none")],
  "a withheld figure": ["LMI.GROWTH_RATE(F2,C2)", one({ error: "#N/A" })],
  "a number rounded": ["ROUND(LMI.GROWTH_RATE(B2,C2)/3*2.5,2)", one(0.18)],
  "a number rounded up": ["ROUNDUP(-LMI.GROWTH_RATE(B2,C2),1)+INT(-LMI.GROWTH_RATE(B2,C2))", one(-1.3)],
  conditions: ["IF(AND(LMI.GROWTH_RATE(B2,C2)>0.2,NOT(ISERROR(F2))),MIN(B2:B4),NA())", one(50)],
  "an error of the formula around it": [
    "IFERROR(1/(LMI.GROWTH_RATE(B2,C2)-LMI.GROWTH_RATE(B2,C2)),COUNT(B2:B4))",
    one(3),
  ],
  "words compared": ['LMI.QUADRANT(2,1)="STAR"', one(true)],
  "a number and a word": ['LMI.SUPPLY_GAP(B2,C2)>="x"', one(false)],
  "percent and powers": ["PRODUCT(LMI.SUPPLY_GAP(5,3),10%)^-1", one(5)],
  "an average beside cells": ["AVERAGE(B2:B4,LMI.SUPPLY_GAP(5,3))*ROWS(B2:B4)", one(301.5)],
  "a range in a function around it": ["LMI.GROWTH_RATE(B2,C2)/MAX(B2:B4)", one(0.21 / 250)],
};
