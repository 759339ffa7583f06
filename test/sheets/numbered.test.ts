import { numbered } from "../../src/sheets/numbered";
import { rankingWorkbook } from "../../src/sheets/rankingWorkbook";
import { renamedFormula } from "../../src/sheets/renamed";
import { sampleFacts, sampleProvenance, sampleRecipe } from "./sampleRanking";

const { workbook } = rankingWorkbook(sampleRecipe, sampleFacts, sampleProvenance);
const sheets = workbook.sheets.map(({ name }) => name);
const tables = workbook.sheets.flatMap(({ tables }) => tables).map(({ name }) => name);
const names = workbook.names.map(({ name }) => name);

test("what is free keeps its name", () => {
  expect(numbered(workbook, { sheets: ["Sheet1"], tables: ["Table1"], names: [] })).toEqual({
    workbook,
    suffix: "",
    renamed: [],
  });
});

test("a taken sheet gets a number, in whatever case it is taken, and links and formulas go to it", () => {
  const {
    workbook: changed,
    suffix,
    renamed,
  } = numbered(workbook, { sheets: ["DATA", "Data (2)"], tables: [], names: [] });
  expect({ suffix, renamed }).toEqual({ suffix: "", renamed: [{ from: "Data", to: "Data (3)" }] });
  expect(changed.names.find(({ name }) => name === "Sheet_Data")!.refersTo).toBe("'Data (3)'!$A$1");
  const link = changed.sheets[0]!.blocks.flatMap(({ cells }) => cells.flat()).find(
    (cell) => typeof cell === "object" && cell !== null && "target" in cell && cell.text === "Data (3)",
  );
  expect(link).toEqual({ text: "Data (3)", target: "'Data (3)'!A1" });
});

test("beside a first workbook all tables and names of the second have one number", () => {
  const { workbook: second, suffix } = numbered(workbook, { sheets, tables, names });
  expect(suffix).toBe("2");
  expect(second.sheets.map(({ name }) => name)).toEqual(sheets.map((name) => `${name} (2)`));
  expect(second.sheets.flatMap(({ tables }) => tables).map(({ name }) => name)).toEqual(
    tables.map((name) => `${name}_2`),
  );
  expect(second.names.map(({ name }) => name)).toEqual(names.map((name) => `${name}_2`));
});

test("one taken name gives every name and table the same number", () => {
  expect(numbered(workbook, { sheets: [], tables: ["TBLRANK"], names: ["LqCut_2"] }).suffix).toBe("3");
});

test.each([
  ["tblRank[[#This Row],[Years]]-Years", "tblRank_2[[#This Row],[Years]]-Years_2"],
  ["IF(tblRank[Score]>0,\"Years\",'Data'!$A$1)", "IF(tblRank_2[Score]>0,\"Years\",'Data (2)'!$A$1)"],
  ['\'It\'\'s Data\'!A1&"say ""Years"""', '\'It\'\'s Data\'!A1&"say ""Years"""'],
  ["tblRank[[#This Row],[Is '[Years'] open?]]", "tblRank_2[[#This Row],[Is '[Years'] open?]]"],
  ["Years(1)+YearsAgo+$Y$2", "Years(1)+YearsAgo+$Y$2"],
])("%s", (formula, expected) => {
  const to = {
    sheets: new Map([["Data", "Data (2)"]]),
    names: new Map([
      ["tblRank", "tblRank_2"],
      ["Years", "Years_2"],
    ]),
  };
  expect(renamedFormula(formula, to)).toBe(expected);
});
