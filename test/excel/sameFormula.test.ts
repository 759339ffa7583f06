import { sameFormula } from "../../src/excel/sameFormula";

test.each([
  ["LMI.CAGR(B2,C2,3)", "=lmi.cagr( b2, C2,\n 3 )"],
  ["_xldudf_LMI_CAGR(B2,C2,3)", "=LMI.CAGR(B2,C2,3)"],
  ["_XLDUDF_LMI_CAGR(1,2,3)", "=LMI.CAGR(1,2,3)"],
  ["LMI.CAGR(tblRank[[#This Row],[Jobs 2020]],2,3)", "=LMI.CAGR([@[Jobs 2020]],2,3)"],
  ["LMI.CAGR(tblRank[[#This Row],[Jobs]],2,3)", "=LMI.CAGR([@Jobs],2,3)"],
  ["SUM(t[[#This Row],[A]:[B]])", "=SUM(t[@[A]:[B]])"],
  ["SUM(_xlfn.ANCHORARRAY(B2))", "=SUM(B2#)"],
  ["_xlfn.XLOOKUP(1,A:A,B:B)", "=XLOOKUP(1,A:A,B:B)"],
])("%s is %s", (one, other) => expect(sameFormula(one, other)).toBe(true));

test.each([
  ["LMI.CAGR(B2,C2,3)", "=LMI.CAGR(B2,C2,4)"],
  ['LMI.X("a b")', '=LMI.X("ab")'],
  ['LMI.X("a")', '=LMI.X("A")'],
  ["LMI.CAGR([@Jobs],2,3)", "=LMI.CAGR([@Wage],2,3)"],
])("%s is not %s", (one, other) => expect(sameFormula(one, other)).toBe(false));
