import { spellFormula } from "../../../src/preview/download/spellFormula";

describe("spellFormula", () => {
  it.each([
    ["LMI.LOCATION_QUOTIENT(A1:A9,B1,C1:C9,D1)*2", "_xldudf_LMI_LOCATION_QUOTIENT(A1:A9,B1,C1:C9,D1)*2"],
    ["lmi.naics_title(B2)", "_xldudf_LMI_NAICS_TITLE(B2)"],
    ['"LMI.GINI("&A1', '"LMI.GINI("&A1'],
    ["SUM('LMI.GINI(x)'!A1)", "SUM('LMI.GINI(x)'!A1)"],
    ["NORM.S.INV(0.5)+SUM(A1)", "_xlfn.NORM.S.INV(0.5)+SUM(A1)"],
    ['TEXTJOIN(",",TRUE,A1:A3)', '_xlfn.TEXTJOIN(",",TRUE,A1:A3)'],
    ["SORT(FILTER(A1:A9,A1:A9>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>1))"],
    ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["tblJobs[[#This Row],[Jobs]]", "tblJobs[[#This Row],[Jobs]]"],
  ])("spells functions as a file does: %s", (formula, expected) => {
    expect(spellFormula(formula, "here")).toBe(expected);
  });

  it.each([
    [
      "LET(jobs,A1, share, jobs/2, jobs*share)",
      "_xlfn.LET(_xlpm.jobs,A1, _xlpm.share, _xlpm.jobs/2, _xlpm.jobs*_xlpm.share)",
    ],
    ["LAMBDA(x,y,x+y)(1,Cut)", "_xlfn.LAMBDA(_xlpm.x,_xlpm.y,_xlpm.x+_xlpm.y)(1,Cut)"],
    ["LET(twice,LAMBDA(n,n*2),twice(Cut))", "_xlfn.LET(_xlpm.twice,_xlfn.LAMBDA(_xlpm.n,_xlpm.n*2),_xlpm.twice(Cut))"],
    ["jobs+LET(jobs,1,jobs)+jobs", "jobs+_xlfn.LET(_xlpm.jobs,1,_xlpm.jobs)+jobs"],
    ["LET(a,{1,2},SUM(a,Cut,b))", "_xlfn.LET(_xlpm.a,{1,2},SUM(_xlpm.a,Cut,b))"],
  ])("marks names that a formula gives by itself: %s", (formula, expected) => {
    expect(spellFormula(formula, "here")).toBe(expected);
  });

  it.each([
    ["SUM(E2#)", "SUM(_xlfn.ANCHORARRAY(E2))"],
    ["COUNT('My jobs'!$E$2#)+Jobs#", "COUNT(_xlfn.ANCHORARRAY('My jobs'!$E$2))+_xlfn.ANCHORARRAY(Jobs)"],
    ["@A1:A9*2", "_xlfn.SINGLE(A1:A9)*2"],
    ["@INDEX(A1:A9,(1+1))&@'My jobs'!B:B", "_xlfn.SINGLE(INDEX(A1:A9,(1+1)))&_xlfn.SINGLE('My jobs'!B:B)"],
    ["@E2#", "_xlfn.SINGLE(_xlfn.ANCHORARRAY(E2))"],
    ["@tblJobs[Jobs]", "_xlfn.SINGLE(tblJobs[Jobs])"],
  ])("writes the signs of Excel 365 as functions: %s", (formula, expected) => {
    expect(spellFormula(formula, "here")).toBe(expected);
  });

  it("says where a formula stands that nobody can read", () => {
    expect(() => spellFormula('SUM("open', "Jobs!B5")).toThrow('Jobs!B5: this formula cannot be read: SUM("open');
  });
});
