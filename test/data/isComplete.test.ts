import type { Fact } from "../../src/data/fact";
import { Facts } from "../../src/data/facts";
import { isComplete } from "../../src/data/isComplete";
import { factOf } from "./factOf";

const slice = { area: "39049", year: 2023, own: "5" } as const;
const total = factOf({ naics: "10", jobs: 800, estabs: 1_000 });
const industry = (naics: string, estabs: number | null): Fact => factOf({ naics, jobs: 100, estabs });
const ownership = (own: "0" | "1" | "2" | "3" | "5", estabs: number): Fact =>
  factOf({ own, naics: "10", jobs: 100, estabs });

const found = (facts: readonly Fact[]): boolean => isComplete(new Facts(facts), slice, 3);

test("a level that has the total's establishments is complete", () => {
  expect(found([total, industry("332", 600), industry("336", 400)])).toBe(true);
});

test.each([
  ["one industry", [total, industry("332", 600)]],
  ["another level", [total, industry("3321", 600), industry("3361", 400)]],
  ["no total", [industry("332", 600), industry("336", 400)]],
  ["a total that gives no establishments", [{ ...total, estabs: null }, industry("332", 600)]],
  ["nothing", []],
])("%s is not", (_, facts) => {
  expect(found(facts)).toBe(false);
});

test("establishments rounded in every row do not make a level incomplete: half a one for each row and the total", () => {
  expect(found([total, industry("332", 600), industry("336", 399)])).toBe(true);
  expect(found([total, industry("332", 600), industry("336", 398)])).toBe(false);
});

test("many rows do not excuse more than a hundredth of the total", () => {
  const rows = (short: number): Fact[] =>
    Array.from({ length: 100 }, (_, index) => industry(String(200 + index), index < short ? 9 : 10));
  expect(found([total, ...rows(10)])).toBe(true);
  expect(found([total, ...rows(11)])).toBe(false);
});

test("an ownership without rows is complete where the others account for the covered total", () => {
  const others = [ownership("1", 10), ownership("2", 20), ownership("3", 70)];
  expect(found([ownership("0", 101), ...others])).toBe(true);
  expect(found([ownership("0", 200), ...others])).toBe(false);
  expect(found([ownership("0", 1)])).toBe(false);
  expect(found(others)).toBe(false);
});
