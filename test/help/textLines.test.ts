import fc from "fast-check";
import { formatFits } from "../../src/help/formatFits";
import { shownCell } from "../../src/help/shownCell";
import { textLines } from "../../src/help/textLines";

test("a text is broken between words, and loses none", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, (given) => {
      const lines = textLines(given.join(" "), 30);
      expect(lines.join(" ")).toBe(given.join(" "));
      expect(lines.filter((line) => line.length > 30)).toEqual([]);
    }),
  );
});

test.each([
  [2018, "2018"],
  [75_000, "75,000"],
  [-150_000_000, "-150,000,000"],
  [0.1 + 0.2, "0.3"],
  [123.456789, "123.457"],
  [true, "TRUE"],
  ["0111", "0111"],
])("%p is shown as %s", (value, words) => {
  expect(shownCell(value)).toBe(words);
});

test.each([
  ["0", [25, 100], true],
  ["#,##0", [0.4], false],
  ["0.0%", [0.125, -0.03], true],
  ["0%", [0.005], false],
  ["+#,##0;-#,##0;0", [-10, 30], true],
  ["0.00", [], true],
] as const)("the format %s shows %j well: %p", (format, values, fits) => {
  expect(formatFits(format, values)).toBe(fits);
});
