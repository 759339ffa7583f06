import { countOf, plain, say } from "../../../src/sheets/assessment/say";

test("a sentence is its words and the formulas between them", () => {
  expect(say`Rank ${"A1"} of ${"B1"}.`).toBe('"Rank "&A1&" of "&B1&"."');
  expect(say`${"A1"}`).toBe("A1");
  expect(say`He said "no" ${"A1"}`).toBe('"He said ""no"" "&A1');
});

test("words too long for one constant become several that are not", () => {
  const words = "a".repeat(600);
  const parts = plain(words).split("&");
  expect(parts.map(({ length }) => length)).toEqual([257, 257, 92]);
  expect(parts.map((part) => part.slice(1, -1)).join("")).toBe(words);
  expect(plain("")).toBe('""');
});

test("one is told from many", () => {
  expect(countOf("A1", "county", "counties")).toBe('A1&IF(A1=1," county"," counties")');
});
