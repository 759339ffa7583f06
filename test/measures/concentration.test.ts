import fc from "fast-check";
import { clusterLq } from "../../src/measures/clusterLq";
import { growthIndex } from "../../src/measures/growthIndex";
import { locationQuotient } from "../../src/measures/locationQuotient";
import { lqConfidence } from "../../src/measures/lqConfidence";
import { standardizedLq } from "../../src/measures/standardizedLq";

describe("LQ_CONFIDENCE", () => {
  const row = fc.record({
    here: fc.integer({ min: 1, max: 5_000 }),
    elsewhere: fc.integer({ min: 1, max: 900_000 }),
    othersHere: fc.integer({ min: 1, max: 50_000 }),
    othersElsewhere: fc.integer({ min: 1, max: 9_000_000 }),
  });

  it("lies around the location quotient, as far below as above in proportion, and wider for a higher level", () => {
    fc.assert(
      fc.property(row, (of) => {
        const facts = {
          regionIndustry: of.here,
          regionTotal: of.here + of.othersHere,
          referenceIndustry: of.here + of.elsewhere,
          referenceTotal: of.here + of.elsewhere + of.othersHere + of.othersElsewhere,
        };
        const columns = {
          regionIndustry: [facts.regionIndustry],
          regionTotal: [facts.regionTotal],
          referenceIndustry: [facts.referenceIndustry],
          referenceTotal: [facts.referenceTotal],
        };
        const [low, high] = lqConfidence.compute({ ...columns, level: 0.95 })[0] as [number, number];
        const quotient = locationQuotient.compute(facts);
        expect(Math.sqrt(low * high) / quotient).toBeCloseTo(1, 9);
        expect(low).toBeLessThanOrEqual(high);
        const [lower, higher] = lqConfidence.compute({ ...columns, level: 0.99 })[0] as [number, number];
        expect(lower).toBeLessThanOrEqual(low);
        expect(higher).toBeGreaterThanOrEqual(high);
      }),
    );
  });

  it("says of each row why there is no interval, and leaves the others alone", () => {
    const found = lqConfidence.compute({
      regionIndustry: [20, NaN, 0, 150, 20, 20],
      regionTotal: [100, 100, 100, 100, NaN, 100],
      referenceIndustry: [1_000, 1_000, 1_000, 1_000, 1_000, 10],
      referenceTotal: [10_000, 10_000, 10_000, 10_000, 10_000, 10_000],
      level: 0.95,
    });
    expect(found[0]!.every(Number.isFinite)).toBe(true);
    expect(found[1]).toEqual([null, null]);
    expect(found[2]![0]).toMatchObject({ problem: "undefined", because: expect.stringContaining("no jobs") });
    expect(found[3]![1]).toMatchObject({ problem: "impossible", because: expect.stringContaining("part of") });
    expect(found[4]).toEqual([null, null]);
    expect(found[5]![0]).toMatchObject({ problem: "impossible" });
  });

  it("says whether the quotient can be told from 1", () => {
    expect(lqConfidence.says([1.1, 2.9])).toMatch(/above 1 by more than chance\.$/);
    expect(lqConfidence.says([0.2, 0.8])).toMatch(/below 1 by more than chance\.$/);
    expect(lqConfidence.says([0.8, 1.3])).toMatch(/cannot be told from 1\.$/);
  });
});

describe("STANDARDIZED_LQ", () => {
  it("compares the regions industry by industry; a missing quotient counts for nobody", () => {
    const lqMatrix = [
      [1, 5],
      [2, NaN],
      [3, 7],
      [NaN, 9],
    ];
    expect(standardizedLq.compute({ lqMatrix, log: false })).toEqual([
      [-1, -1],
      [0, null],
      [1, 0],
      [null, 1],
    ]);
  });

  it("by logarithms does not know the unit of an industry's quotients", () => {
    // Quotients that differ in their last binary digit only have no spread to divide by.
    const quotient = fc.integer({ min: 1, max: 4_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.uniqueArray(quotient, { minLength: 3, maxLength: 10 }), (column) => {
        const scores = (factor: number) =>
          standardizedLq.compute({ lqMatrix: column.map((value) => [factor * value]), log: true }).flat() as number[];
        const doubled = scores(2);
        for (const [region, score] of scores(1).entries()) expect(doubled[region]).toBeCloseTo(score, 6);
      }),
    );
  });

  it("by logarithms has none for a quotient of 0, and compares the others without it", () => {
    const found = standardizedLq.compute({ lqMatrix: [[0], [1], [Math.E], [Math.E ** 2]], log: true }).flat();
    expect(found[0]).toMatchObject({ problem: "undefined" });
    expect(found[1]).toBeCloseTo(-1, 12);
    expect(found[3]).toBeCloseTo(1, 12);
  });

  it("is undefined for an industry that is alike everywhere, or in one region", () => {
    expect(standardizedLq.compute({ lqMatrix: [[0.1], [0.1], [0.1]], log: false })).toEqual([[NaN], [NaN], [NaN]]);
    expect(standardizedLq.compute({ lqMatrix: [[2]], log: false })).toEqual([[NaN]]);
  });

  it("says one number for one industry and a span for several", () => {
    expect(standardizedLq.says([2.1])).toBe("2.10 standard deviations from the average of the regions.");
    expect(standardizedLq.says([2.1, -0.4, 1])).toMatch(/^From -0\.40 to 2\.10 /);
  });
});

describe("CLUSTER_LQ", () => {
  const columns = {
    clusters: ["Metals", "Food", "", "food ", "Metals"],
    regionIndustry: [10, 20, 900, 30, 40],
    regionTotal: 1_000,
    referenceIndustry: [100, 100, 100, 400, 400],
    referenceTotal: 10_000,
  };

  it("adds up the members of each cluster, in the order of their first rows", () => {
    expect(clusterLq.compute(columns)).toEqual([
      ["Metals", 1],
      ["Food", 1],
    ]);
  });

  it("of one industry each is the location quotient", () => {
    const clusters = ["a", "b", "c", "d", "e"];
    for (const [row, [name, quotient]] of clusterLq.compute({ ...columns, clusters }).entries()) {
      const { regionTotal, referenceTotal } = columns;
      const [regionIndustry, referenceIndustry] = [columns.regionIndustry[row]!, columns.referenceIndustry[row]!];
      expect(name).toBe(clusters[row]);
      expect(quotient).toBe(
        locationQuotient.compute({ regionIndustry, regionTotal, referenceIndustry, referenceTotal }),
      );
    }
  });

  it("is missing for the cluster of a withheld member, on either side, and for no other", () => {
    const inRegion = clusterLq.compute({ ...columns, regionIndustry: [10, NaN, 900, 30, 40] });
    expect(inRegion[0]).toEqual(["Metals", 1]);
    expect(inRegion[1]![1]).toMatchObject({ problem: "missing", because: expect.stringContaining("1 of the 2") });
    const inReference = clusterLq.compute({ ...columns, referenceIndustry: [100, 100, 100, 400, NaN] });
    expect(inReference[0]![1]).toMatchObject({ problem: "missing" });
    expect(inReference[1]).toEqual(["Food", 1]);
  });

  it("is missing without a total, undefined for one of 0 or a cluster that the reference economy lacks", () => {
    expect(clusterLq.compute({ ...columns, regionTotal: NaN })[0]).toEqual(["Metals", null]);
    expect(clusterLq.compute({ ...columns, regionTotal: 0 })[0]).toEqual(["Metals", NaN]);
    expect(clusterLq.compute({ ...columns, referenceIndustry: [0, 1, 1, 1, 0] })[0]).toEqual(["Metals", NaN]);
    expect(clusterLq.compute({ ...columns, clusters: ["", "", "", "", ""] })).toEqual([[null, null]]);
  });
});

describe("GROWTH_INDEX", () => {
  it("begins every series at its base; a missing year stays missing", () => {
    const series = [
      [200, 50],
      [NaN, 45],
      [250, NaN],
    ];
    expect(growthIndex.compute({ series, base: 1 })).toEqual([
      [1, 1],
      [null, 0.9],
      [1.25, null],
    ]);
  });

  it("has no index without a first value, and an undefined one after a 0", () => {
    const found = growthIndex.compute({
      series: [
        [NaN, 0],
        [10, 5],
      ],
      base: 100,
    });
    expect(found[1]![0]).toMatchObject({ problem: "missing", because: expect.stringContaining("first value") });
    expect(found[0]![0]).toMatchObject({ problem: "missing" });
    expect(found.map((row) => row[1])).toEqual([NaN, NaN]);
  });

  it("reads a single row as one series", () => {
    expect(growthIndex.compute({ series: [[50, 55, 60]], base: 100 })).toEqual([[100, 110.00000000000001, 120]]);
  });
});
