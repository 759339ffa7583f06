import fc from "fast-check";
import { fixed } from "../../../src/sheets/ranking/fixed";
import { plainWorkbook } from "../../libreoffice/plainWorkbook";
import { recalculate } from "../../libreoffice/recalculate";

test.each([
  [1234567.891, 1, "1,234,567.9"],
  [999.5, 0, "1,000"],
  [1.005, 2, "1.01"],
  [2.5, 0, "3"],
  [-2.5, 0, "-3"],
  [-0.4, 0, "0"],
  [0, 2, "0.00"],
  [-1234.5, 1, "-1,234.5"],
])("%p with %p digits is %s", (value, digits, text) => {
  expect(fixed(value, digits)).toBe(text);
});

test("numbers become the text that FIXED gives", async () => {
  const whole = (size: number, seed: number) =>
    fc.sample(fc.integer({ min: -size, max: size }), { numRuns: 150, seed });
  // Any numbers, and exact halves; of halves in decimal only, such as 4475.105, LibreOffice rounds some down that Excel rounds up.
  const values = [...whole(1e9, 5).map((each) => each / 997), ...whole(3e6, 6).map((each) => each / 8)];
  const rows = values.map((value, row) => [
    value,
    ...[0, 1, 2].map((digits) => ({ formula: `FIXED(A${row + 1},${digits})&""` })),
  ]);
  const sheets = await recalculate(plainWorkbook({ Fixed: rows }));
  const wrong = values.flatMap((value, row) =>
    [0, 1, 2].flatMap((digits) => {
      // LibreOffice keeps the sign of what rounds to 0, Excel does not.
      const theirs = String(sheets.get("Fixed")![row]![digits + 1]).replace(/^-(0[.0]*)$/, "$1");
      const ours = fixed(value, digits);
      return ours === theirs ? [] : [{ value, digits, ours, theirs }];
    }),
  );
  expect(wrong).toEqual([]);
});
