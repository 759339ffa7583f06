import { measures } from "../../../src/measures/index";
import { inFormat } from "../../../src/taskpane/builder/numberFormat";

test.each([
  ["0", 87.5, "88"],
  ["0.00", 1.8, "1.80"],
  ["0.00", -0.126, "-0.13"],
  ["0.000", 1234.5678, "1234.568"],
  ["#,##0", 61_000, "61,000"],
  ["#,##0", -61_000.4, "-61,000"],
  ["0.0%", 0.125, "12.5%"],
  ["0.0%", -0.125, "-12.5%"],
  ["$#,##0", -1200, "-$1,200"],
  ["+#,##0;-#,##0;0", 1500, "+1,500"],
  ["+#,##0;-#,##0;0", -1500, "-1,500"],
  ["+#,##0;-#,##0;0", 0, "0"],
  ["General", 0.3, "0.3"],
  ["General", 1500.25, "1,500.25"],
  ["yyyy-mm-dd", 12, "12"],
])("%s shows %p as %s", (format, value, shown) => {
  expect(inFormat(value, format)).toBe(shown);
});

test("every measure's format is one that is understood, or leaves numbers as they are", () => {
  const odd = measures.filter(({ numberFormat }) => !/^[+\-$#,0.%;]+$|^(General|@)$/.test(numberFormat));
  expect(odd.map(({ name, numberFormat }) => `${name} ${numberFormat}`)).toEqual([]);
});
