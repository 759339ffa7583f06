import type { Cell, Sheet, Workbook } from "../../src/sheets/sheet";
import { INDUSTRIES, QUADRANTS, richCharts } from "./richCharts";

function quadrant(growth: number, lq: number): string {
  if (growth > 0) return lq > 1.2 ? "Star" : "Emerging";
  return lq > 1.2 ? "Mature" : "Transforming";
}

const HEADERS = ["NAICS", "Industry", "Growth", "LQ", "Jobs", "Quadrant", "Rank", "Share of jobs '#"];
const SHARE = `IF(ISNUMBER(tblMap[[#This Row],[Jobs]]),tblMap[[#This Row],[Jobs]]/SUM(tblMap[Jobs]),"")`;
const RANK = `IF(ISNUMBER(tblMap[[#This Row],[Jobs]]),RANK.EQ(tblMap[[#This Row],[Jobs]],tblMap[Jobs]),"RANK.EQ(")`;
const TOTAL = INDUSTRIES.reduce((sum, [, , , , jobs]) => sum + (jobs ?? 0), 0);

function mapRow([naics, title, growth, lq, jobs]: (typeof INDUSTRIES)[number], index: number): Cell[] {
  const rank = jobs === null ? "RANK.EQ(" : 1 + INDUSTRIES.filter(([, , , , other]) => (other ?? 0) > jobs).length;
  const own = quadrant(growth, lq);
  const series = QUADRANTS.map(([name], at): Cell => {
    const column = "JKLM"[at]!;
    const value = own === name ? lq : ({ error: "#N/A" } as const);
    return { formula: `IF($F${index + 5}=${column}$4,$D${index + 5},NA())`, value };
  });
  return [
    naics,
    title,
    growth,
    lq,
    jobs,
    {
      formula: `IF(C${index + 5}>0,IF(D${index + 5}>LQcut,"Star","Emerging"),IF(D${index + 5}>LQcut,"Mature","Transforming"))`,
      value: own,
    },
    { formula: RANK, value: rank },
    { formula: SHARE, value: jobs === null ? "" : jobs / TOTAL },
    null,
    ...series,
  ];
}

/** A row of tiny bubbles is a dotted line: a bubble chart takes no line beside it. */
const DOTS = Array.from({ length: 60 }, (_, index): Cell[] => [-0.3 + index * 0.01, 1.2, 1]);

const driverMap: Sheet = {
  name: "Driver Map",
  blocks: [
    { row: 1, column: 1, cells: [["Driver Map"], ["Concentration, growth and size"]] },
    { row: 3, column: 3, cells: [["LQ cut", 1.2]] },
    { row: 4, column: 1, cells: [[...HEADERS, null, ...QUADRANTS.map(([name]) => name)], ...INDUSTRIES.map(mapRow)] },
    { row: 5, column: 15, cells: DOTS },
  ],
  tables: [
    {
      name: "tblMap",
      row: 4,
      column: 1,
      rows: INDUSTRIES.length,
      columns: HEADERS.map((header) => {
        if (header === "Rank") return { header, formula: RANK };
        return header.startsWith("Share") ? { header, formula: SHARE } : { header };
      }),
    },
  ],
  formats: [
    { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: { bold: true, size: 16, color: "0F5C63" } },
    {
      area: { row: 4, column: 1, rows: 1, columns: 8 },
      style: { bold: true, color: "FFFFFF", fill: "0F5C63", wrap: true, vertical: "bottom" },
    },
    { area: { row: 5, column: 3, rows: 8, columns: 1 }, style: { numberFormat: "0.0%" } },
    { area: { row: 5, column: 4, rows: 8, columns: 1 }, style: { numberFormat: "0.00" } },
    { area: { row: 5, column: 5, rows: 8, columns: 1 }, style: { numberFormat: "#,##0", align: "right" } },
    { area: { row: 5, column: 8, rows: 8, columns: 1 }, style: { numberFormat: "0.0%" } },
    {
      area: { row: 3, column: 4, rows: 1, columns: 2 },
      style: { color: "1F4E9E", fill: "FFF9E5", borderBottom: "999999" },
    },
    { area: { row: 5, column: 2, rows: 8, columns: 1 }, style: { italic: true, indent: 1 } },
    {
      area: { row: 8, column: 2, rows: 2, columns: 3 },
      style: { italic: false, underline: true, borderTop: "D9D9D9" },
    },
  ],
  conditionalFormats: [
    {
      kind: "formula",
      area: { row: 5, column: 6, rows: 8, columns: 1 },
      formula: '$F5="Star"',
      style: { bold: true, color: "009E73", fill: "E2F3EE", borderBottom: "009E73" },
    },
    { kind: "bar", area: { row: 5, column: 8, rows: 8, columns: 1 }, color: "9CC7CB", min: 0, max: 0.5 },
    { kind: "bar", area: { row: 5, column: 3, rows: 8, columns: 1 }, color: "9CC7CB", min: -0.3, max: 0.3 },
  ],
  validations: [
    {
      kind: "decimal",
      area: { row: 3, column: 4, rows: 1, columns: 1 },
      min: 0.5,
      max: 5,
      error: 'A cut between 0.5 and 5, such as "1.2".',
      prompt: "Industries above this are concentrated here.",
    },
  ],
  columns: [
    { column: 1, count: 1, width: 9 },
    { column: 2, count: 1, width: 42 },
    { column: 3, count: 6, width: 13 },
    { column: 10, count: 4, width: 12, collapsed: true },
    { column: 15, count: 3, width: 8, collapsed: true },
  ],
  rowHeights: [
    { row: 1, height: 21 },
    { row: 4, height: 32 },
  ],
  charts: richCharts,
  freeze: { rows: 4, columns: 2 },
  gridlines: false,
  print: {
    landscape: true,
    titleRows: "4:4",
    titleColumns: "A:B",
    area: { row: 1, column: 1, rows: 66, columns: 14 },
    footer: "Smith & Sons, 2024 · Source: BLS, QCEW",
  },
  tabColor: "0F5C63",
};

const start: Sheet = {
  name: "Start",
  blocks: [
    {
      row: 1,
      column: 2,
      cells: [
        ["Driver industries of Example County"],
        [{ text: "Go to the map", target: "'Driver Map'!A1" }],
        [true],
        [{ formula: "1=1", value: true }],
        [{ formula: "NA()", value: { error: "#N/A" } }],
        [{ formula: "SUM('Driver Map'!$E$5:$E$12)", value: TOTAL }],
        ["Yes"],
        [3],
        ["line one\nline two"],
        [{ formula: "STDEV.S('Driver Map'!$D$5:$D$12)", value: 0.698_851_097_976_426_6 }],
        [{ formula: "AGGREGATE(14,6,'Driver Map'!$J$5:$J$12,1)", value: 2.4 }],
        [{ formula: "PERCENTRANK.INC('Driver Map'!$D$5:$D$9,0.9)", value: 0.25 }],
        [{ formula: "PERCENTILE.INC('Driver Map'!$D$5:$D$12,0.5)", value: 1.15 }],
        [{ formula: "NORM.S.INV(0.975)", value: 1.959_963_984_540_05 }],
        [{ formula: 'SUMIFS(tblMap[Jobs],tblMap[NAICS],"0111")', value: 2_400 }],
        [{ formula: "LQcut", value: 1.2 }],
      ],
    },
  ],
  tables: [],
  formats: [
    { area: { row: 2, column: 2, rows: 1, columns: 1 }, style: { color: "1F4E9E", underline: true } },
    { area: { row: 9, column: 2, rows: 1, columns: 1 }, style: { wrap: true } },
    { area: { row: 7, column: 2, rows: 2, columns: 1 }, style: { color: "1F4E9E", fill: "FFF9E5", align: "left" } },
  ],
  conditionalFormats: [],
  validations: [
    { kind: "list", area: { row: 7, column: 2, rows: 1, columns: 1 }, source: "Lists!$A$2:$A$3", error: "Yes or No." },
    { kind: "whole", area: { row: 8, column: 2, rows: 1, columns: 1 }, min: 1, max: 10, error: "1 to 10." },
  ],
  columns: [
    { column: 1, count: 1, width: 2 },
    { column: 2, count: 1, width: 60 },
  ],
  rowHeights: [{ row: 9, height: 30 }],
  charts: [],
  gridlines: false,
  print: { landscape: false, footer: "Start" },
};

const lists: Sheet = {
  name: "Lists",
  blocks: [{ row: 1, column: 1, cells: [["Include?"], ["Yes"], ["No"]] }],
  tables: [{ name: "tblLists", row: 1, column: 1, rows: 2, columns: [{ header: "Include?" }] }],
  formats: [],
  conditionalFormats: [],
  validations: [],
  columns: [],
  rowHeights: [],
  charts: [],
  freeze: { rows: 1, columns: 0 },
  gridlines: true,
  print: { landscape: true, footer: "" },
};

/** Everything a workbook value can hold, small enough to look at. */
export const richWorkbook: Workbook = {
  title: "Driver industries & more",
  sheets: [start, driverMap, lists],
  names: [{ name: "LQcut", refersTo: "'Driver Map'!$D$3" }],
};
