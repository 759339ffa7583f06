import { asShown } from "../../../src/share/formula/asShown";
import { usesOurs } from "../../../src/share/formula/usesOurs";

describe("usesOurs", () => {
  it.each([
    "LMI.CAGR(B2,C2,3)",
    "1+lmi.cagr (B2,C2,3)",
    'IF(_xldudf_LMI_GINI\n(B2:B9)>1,"x","")',
    "SUM(Data!A1:A9)*_XLDUDF_LMI_NO_SUCH(1)",
  ])("finds the call in %j", (formula) => {
    expect(usesOurs(formula)).toBe(true);
  });

  it.each([
    '"LMI.CAGR(B2)"',
    "LMI.CAGR",
    "'LMI.CAGR('!A1",
    "tbl[LMI.CAGR(x)]",
    "MYLMI.CAGR(1)",
    "SUM(LMI.Total,1)",
    "XLMI_CAGR(1)",
    "",
  ])("finds none in %j", (formula) => {
    expect(usesOurs(formula)).toBe(false);
  });
});

describe("asShown", () => {
  it("spells our functions as Excel shows them, and leaves all else byte for byte", () => {
    const file = `IF( _xldudf_LMI_LOCATION_QUOTIENT (B2,\n B9)>1.2,"_xldudf_LMI_CAGR(", _xlfn.STDEV.S(A1:A9))`;
    const shown = `IF( LMI.LOCATION_QUOTIENT (B2,\n B9)>1.2,"_xldudf_LMI_CAGR(", _xlfn.STDEV.S(A1:A9))`;
    expect(asShown(file)).toBe(shown);
    expect(asShown(shown)).toBe(shown);
  });
});
