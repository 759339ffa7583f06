import { linesOf, textGrid } from "../../../src/sheets/assessment/textGrid";

test("words are not broken over lines", () => {
  expect(linesOf("one two", 7)).toBe(1);
  expect(linesOf("one two", 6)).toBe(2);
  expect(linesOf("one two three", 5)).toBe(3);
  expect(linesOf("", 5)).toBe(1);
});

test("a row is as high as its longest text, and never lower than what is kept free", () => {
  const { rowHeights } = textGrid({
    row: 3,
    columns: [{ header: "A" }, { header: "B" }],
    rows: [
      { cells: ["one two three four", null], lines: 1 },
      { cells: ["one", "two"], lines: 4 },
    ],
    widths: [3, 9, 20],
  });
  expect(rowHeights).toEqual([
    { row: 3, height: 19 },
    { row: 4, height: 49 },
    { row: 5, height: 64 },
  ]);
});
