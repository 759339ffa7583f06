import fc from "fast-check";
import { ellisonGlaeser } from "../../src/analysis/ellisonGlaeser";
import { entropy } from "../../src/analysis/entropy";
import { hachman } from "../../src/analysis/hachman";
import { herfindahl, normalizedHerfindahl } from "../../src/analysis/herfindahl";
import { shares } from "../../src/analysis/shares";
import { structureDistance } from "../../src/analysis/structureDistance";
import { theilL, theilT } from "../../src/analysis/theil";
import { relatedVariety, unrelatedVariety } from "../../src/analysis/variety";

const level = fc.integer({ min: 1, max: 1_000_000 });
const columns = fc
  .array(fc.tuple(level, level), { minLength: 2, maxLength: 20 })
  .map((rows) => [rows.map(([jobs]) => jobs), rows.map(([, jobs]) => jobs)] as const);

/** Every index that compares a region with a reference economy, and where it stands if they are alike. */
const comparisons = [
  ["hachman", hachman, 1],
  ["structure distance", structureDistance, 0],
] as const;
const singles = [
  ["herfindahl", herfindahl],
  ["normalized herfindahl", normalizedHerfindahl],
  ["entropy", (values: readonly number[]) => entropy(values, Math.E)],
  ["theil T", theilT],
  ["theil L", theilL],
] as const;

describe("indices of a region and a reference economy", () => {
  it.each(comparisons)("%s stands at its end for the same mix", (_, index, alike) => {
    fc.assert(fc.property(columns, ([jobs]) => expect(index(jobs, jobs)).toBeCloseTo(alike, 12)));
  });

  it.each(comparisons)("%s stays as it is if a region doubles, or its rows change places", (_, index) => {
    fc.assert(
      fc.property(columns, ([region, reference]) => {
        const found = index(region, reference);
        const doubled = region.map((jobs) => 2 * jobs);
        expect(index(doubled, reference)).toBeCloseTo(found, 12);
        expect(index(region.toReversed(), reference.toReversed())).toBeCloseTo(found, 12);
      }),
    );
  });

  it.each(comparisons)("%s is undefined without jobs on one side, or with a missing row", (_, index) => {
    for (const [region, reference] of [
      [
        [0, 0],
        [1, 2],
      ],
      [
        [1, 2],
        [0, 0],
      ],
      [
        [1, NaN],
        [1, 2],
      ],
      [
        [1, 2],
        [1, NaN],
      ],
    ] as const)
      expect(index(region, reference)).toBeNaN();
  });

  it("keeps Hachman's index from 0 to 1 and the distance from 0 to 2", () => {
    fc.assert(
      fc.property(columns, ([region, reference]) => {
        expect(hachman(region, reference)).toBeGreaterThan(0);
        expect(hachman(region, reference)).toBeLessThanOrEqual(1 + 1e-12);
        expect(structureDistance(region, reference)).toBeLessThanOrEqual(2);
      }),
    );
    expect(structureDistance([5, 0], [0, 7])).toBe(2);
  });

  it("does not mind an industry that neither has, and has no Hachman index for one that only the region has", () => {
    expect(hachman([60, 40, 0], [400, 400, 0])).toBeCloseTo(1 / 1.04, 14);
    expect(hachman([60, 40, 1], [400, 400, 0])).toBeNaN();
  });
});

describe("indices of one column", () => {
  it.each(singles)("%s stays as it is if all doubles, or the rows change places", (_, index) => {
    fc.assert(
      fc.property(columns, ([values]) => {
        expect(index(values.map((value) => 2 * value))).toBeCloseTo(index(values), 12);
        expect(index(values.toReversed())).toBeCloseTo(index(values), 12);
      }),
    );
  });

  it.each(singles)("%s is undefined where all is 0, or a row missing", (_, index) => {
    expect(index([0, 0, 0])).toBeNaN();
    expect(index([1, NaN])).toBeNaN();
  });

  it("has its ends at equal values and at one that has all", () => {
    expect(herfindahl([3, 3, 3, 3])).toBe(0.25);
    expect(normalizedHerfindahl([3, 3, 3, 3])).toBe(0);
    expect(normalizedHerfindahl([0, 0, 7])).toBeCloseTo(1, 14);
    expect(normalizedHerfindahl([7])).toBeNaN();
    expect(entropy([3, 3, 3, 3], 2)).toBeCloseTo(2, 14);
    expect(entropy([0, 7], 2)).toBe(0);
    expect(theilT([3, 3])).toBe(0);
    expect(theilT([0, 0, 7])).toBeCloseTo(Math.log(3), 14);
    expect(theilL([0, 0, 7])).toBeNaN();
    // Rounding alone would give -1.1e-16 here.
    expect(theilT([0.1, 0.1, 0.1])).toBe(0);
    expect(shares([1, 3])).toEqual([0.25, 0.75]);
  });
});

describe("variety", () => {
  const grouped = fc.array(fc.tuple(fc.nat({ max: 1_000 }), fc.constantFrom("11", "31-33", "54", "62")), {
    minLength: 1,
    maxLength: 20,
  });

  it("related and unrelated add up to the entropy, which splitting into groups leaves as it is", () => {
    fc.assert(
      fc.property(
        grouped.filter((rows) => rows.some(([jobs]) => jobs > 0)),
        (rows) => {
          const [values, groups] = [rows.map(([jobs]) => jobs), rows.map(([, group]) => group)];
          const [related, unrelated] = [relatedVariety(values, groups), unrelatedVariety(values, groups)];
          expect(related + unrelated).toBeCloseTo(entropy(values, 2), 12);
          expect(Math.min(related, unrelated)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it("is all related in one group, and all unrelated with one industry in each", () => {
    expect(relatedVariety([1, 1], ["54", "54"])).toBe(1);
    expect(unrelatedVariety([1, 1], ["54", "54"])).toBe(0);
    expect(relatedVariety([1, 1], ["54", "62"])).toBe(0);
    expect(unrelatedVariety([1, 1], ["54", "62"])).toBe(1);
  });
});

describe("ellisonGlaeser", () => {
  it("is 1 where all plants of many are in one small area, and does not know counts from shares", () => {
    expect(ellisonGlaeser([1, 0], [0.5, 0.5], 0)).toBeCloseTo(1, 14);
    expect(ellisonGlaeser([80, 20], [5, 5], 0.2)).toBeCloseTo(ellisonGlaeser([0.8, 0.2], [0.5, 0.5], 0.2), 14);
  });

  it("is below 0 where the industry follows all jobs although its plants are few", () => {
    expect(ellisonGlaeser([0.5, 0.5], [0.5, 0.5], 0.5)).toBe(-1);
  });

  it("is undefined for one plant, one area, and without jobs", () => {
    expect(ellisonGlaeser([0.8, 0.2], [0.5, 0.5], 1)).toBeNaN();
    expect(ellisonGlaeser([1], [1], 0.2)).toBeNaN();
    expect(ellisonGlaeser([0, 0], [1, 1], 0.2)).toBeNaN();
    expect(ellisonGlaeser([1, 1], [0.5, 0.5], NaN)).toBeNaN();
  });
});

describe("Theil's indices", () => {
  it.each([
    ["T", theilT],
    ["L", theilL],
  ])("%s is never below 0, not even by rounding", (_, theil) => {
    const nearlyEqual = fc.tuple(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), fc.integer({ min: 2, max: 40 }));
    fc.assert(
      fc.property(nearlyEqual, ([value, rows]) => expect(theil(Array(rows).fill(value))).toBeGreaterThanOrEqual(0)),
    );
  });
});
