import { noFileCell, noneCell, notInVintageCell } from "../../../src/data/regionCell";
import type { RegionCell } from "../../../src/data/regionCell";
import { regionSums } from "../../../src/sheets/ranking/regionSums";
import { publishedCell, withheldCell } from "../regionCellOf";

const estimated = withheldCell({ low: 40, estimate: 50, high: 70 });
const rangeOnly = withheldCell({ low: 10, estimate: null, high: 30 });
const unbounded = withheldCell({ low: null, estimate: null, high: null });

const sumsOf = (base: readonly RegionCell[], end: readonly RegionCell[], choices = {}, comparable = true) =>
  regionSums({ base, end }, comparable, {
    included: end.map(() => true),
    useEstimates: true,
    totals: { base: base.map(() => 1_000), end: end.map(() => 2_000) },
    ...choices,
  });

test("published jobs and estimates add up, between their bounds", () => {
  const sums = sumsOf([publishedCell(100), publishedCell(45)], [publishedCell(110), estimated]);
  expect(sums).toMatchObject({ base: 100 + 45, end: 110 + 50, low: 110 + 40, high: 110 + 70 });
  expect(sums).toMatchObject({ withheldBase: 0, withheldEnd: 1, rangeOnly: 0 });
  expect(sums).toMatchObject({ countiesInBoth: 2, baseInBoth: 145, endInBoth: 160 });
  expect(sums).toMatchObject({ baseLowInBoth: 145, baseHighInBoth: 145, endLowInBoth: 150, endHighInBoth: 180 });
});

test("published only: growth is that of the counties disclosed in both years", () => {
  const sums = sumsOf([publishedCell(100), publishedCell(45)], [publishedCell(110), estimated], {
    useEstimates: false,
  });
  expect(sums).toMatchObject({ base: 145, end: 110, low: 150, high: 180, withheldEnd: 1 });
  expect(sums).toMatchObject({ countiesInBoth: 1, baseInBoth: 100, endInBoth: 110 });
});

test("of a lone remainder only the range is known: it is not in the sum", () => {
  const sums = sumsOf([publishedCell(100), publishedCell(20)], [publishedCell(110), rangeOnly]);
  expect(sums).toMatchObject({ end: 110, low: 110 + 10, high: 110 + 30, withheldEnd: 1, rangeOnly: 1 });
  expect(sums).toMatchObject({ countiesInBoth: 1, baseInBoth: 100, endInBoth: 110 });
});

test("a withheld county without bounds leaves the region without bounds", () => {
  const sums = sumsOf([publishedCell(1), publishedCell(1)], [publishedCell(110), unbounded]);
  expect(sums).toMatchObject({ end: 110, low: NaN, high: NaN, withheldEnd: 1, rangeOnly: 0 });
});

test("withheld in every county is nothing, and no establishment anywhere is 0", () => {
  expect(sumsOf([unbounded], [unbounded])).toMatchObject({ base: NaN, end: NaN, baseInBoth: NaN, endInBoth: NaN });
  expect(sumsOf([noneCell], [noneCell])).toMatchObject({ base: 0, end: 0, baseInBoth: NaN, countiesInBoth: 0 });
});

test("true zeros beside a withheld county are no zero of the region", () => {
  expect(sumsOf([noneCell, unbounded], [noneCell, rangeOnly])).toMatchObject({ base: NaN, end: NaN, countiesEnd: 0 });
});

test("a location quotient takes jobs and all jobs of the same counties", () => {
  const ends = [publishedCell(110), rangeOnly, publishedCell(7)];
  const totals = { base: [1_000, 1_000, 1_000], end: [2_000, 3_000, null] };
  expect(sumsOf(ends, ends, { totals })).toMatchObject({ base: 117, totalBase: 2_000, end: 110, totalEnd: 2_000 });
  expect(sumsOf(ends, ends, { totals })).toMatchObject({ countiesBase: 2, countiesEnd: 1, countiesInBoth: 1 });
});

test("a county without a file is neither withheld nor zero", () => {
  const sums = sumsOf([noFileCell, publishedCell(80)], [publishedCell(50), publishedCell(90)]);
  expect(sums).toMatchObject({ base: 80, end: 140, withheldBase: 0, countiesInBoth: 1, baseInBoth: 80, endInBoth: 90 });
});

test("a code whose meaning changed has jobs of both years, but none to compare", () => {
  const sums = sumsOf([notInVintageCell], [publishedCell(50)], {}, false);
  expect(sums).toMatchObject({ end: 50, withheldBase: 0, countiesInBoth: 0, baseInBoth: NaN, endInBoth: NaN });
});

test("counties that are switched off count nowhere", () => {
  const sums = sumsOf([publishedCell(100), estimated], [publishedCell(110), estimated], { included: [true, false] });
  expect(sums).toMatchObject({ base: 100, end: 110, high: 110, withheldBase: 0, withheldEnd: 0, countiesInBoth: 1 });
});

test("pay is that of the jobs whose wages are published", () => {
  const end = [publishedCell(10, 600_000), publishedCell(5, null), estimated];
  expect(sumsOf(end, end)).toMatchObject({ wages: 600_000, jobsWithWages: 10 });
});
