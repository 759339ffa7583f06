import { fileFormula } from "../../src/xlsx/fileFormula";

const written = (formula: string) => fileFormula(formula, "Plain!A1");

describe("fileFormula", () => {
  it.each([
    ["RANK.EQ(A1,B1:B9,1)", "_xlfn.RANK.EQ(A1,B1:B9,1)"],
    ["1+stdev.s(A1:A9)", "1+_xlfn.STDEV.S(A1:A9)"],
    [
      "PERCENTRANK.INC(A1:A9,PERCENTILE.INC(A1:A9,0.5))",
      "_xlfn.PERCENTRANK.INC(A1:A9,_xlfn.PERCENTILE.INC(A1:A9,0.5))",
    ],
    ["NORM.S.INV(0.5)", "_xlfn.NORM.S.INV(0.5)"],
    ["AGGREGATE(14,6,A1:A9,1)", "_xlfn.AGGREGATE(14,6,A1:A9,1)"],
  ])("prefixes functions newer than Excel 2007: %s", (formula, expected) => {
    expect(written(formula)).toBe(expected);
  });

  it.each([
    'IFERROR(SUMIFS(A:A,B:B,1)/COUNTIFS(B:B,1),"")',
    'SUMPRODUCT(--ISNUMBER(A1:A9))&INDEX(A1:A9,MATCH("x",B1:B9,0))',
    "RANK(A1,A1:A9)+STDEV(A1:A9)+WORKDAY.INTL(A1,1)",
  ])("leaves the others alone: %s", (formula) => {
    expect(written(formula)).toBe(formula);
  });

  it.each([
    '"RANK.EQ(""x"") is not LET("&A1',
    "'IFS(2)'!A1+tblMap[[#This Row],[LET(x'#]]]".replace("]]]", "]]"),
    "SUM(tblMap[SORT(a'], b)])",
    "SUM(tblMap[[#This Row],['@a]:[RANK.EQ(]])",
  ])("does not look into texts, names of sheets and headers: %s", (formula) => {
    expect(written(formula)).toBe(formula);
  });

  it.each([
    ["LMI.LQ(1,2)", "add-in"],
    ["1+xlookup(1,A:A,B:B)", "Excel 2016 has no XLOOKUP"],
    ['TEXTJOIN(",",TRUE,A1:A9)', "no TEXTJOIN"],
    ["_xlfn.RANK.EQ(1,A1:A9)", "added by the writer"],
    ["tblMap[@Jobs]", "[#This Row]"],
    ["[@Jobs]+1", "[#This Row]"],
    ["=A1", 'without "="'],
    ["", "not empty"],
    ["1" + "+1".repeat(4_096), "8193"],
  ])("refuses %s", (formula, why) => {
    expect(() => written(formula)).toThrow(why);
    expect(() => written(formula)).toThrow("Plain!A1");
  });
});
