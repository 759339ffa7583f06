import fc from "fast-check";
import { baseMultiplier } from "../../src/measures/baseMultiplier";
import { basicEmployment } from "../../src/measures/basicEmployment";
import { locationQuotient } from "../../src/measures/locationQuotient";
import { minimumRequirements } from "../../src/measures/minimumRequirements";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const jobs = fc.integer({ min: 1, max: 1_000_000 });

describe("basicEmployment", () => {
  it("is jobs x (1 - 1 / location quotient) where the quotient is above 1, else 0", () => {
    const facts = fc.record({ regionIndustry: jobs, regionTotal: jobs, referenceIndustry: jobs, referenceTotal: jobs });
    fc.assert(
      fc.property(facts, (of) => {
        const quotient = locationQuotient.compute(of) as number;
        const expected = quotient > 1 ? of.regionIndustry * (1 - 1 / quotient) : 0;
        expect(basicEmployment.compute(of)).toBeCloseTo(expected, 5);
      }),
    );
  });

  it("is missing with a fact, and undefined without a reference total", () => {
    const of = basicEmployment.example.values;
    expect(basicEmployment.compute({ ...of, regionIndustry: NaN })).toBeNaN();
    expect(basicEmployment.compute({ ...of, referenceIndustry: 0, referenceTotal: 0 })).toBeNaN();
  });
});

describe("baseMultiplier", () => {
  const of = baseMultiplier.example.values;

  it("is missing with any number", () => {
    expect(baseMultiplier.compute({ ...of, regionIndustry: [500, NaN, 200, 200] })).toEqual([[null]]);
    expect(baseMultiplier.compute({ ...of, referenceIndustry: [NaN, 2_000, 4_000, 3_000] })).toEqual([[null]]);
    expect(baseMultiplier.compute({ ...of, regionTotal: NaN })).toEqual([[null]]);
  });

  it("does not exist for the reference economy itself, of any size", () => {
    const [regionIndustry, regionTotal] = [of.referenceIndustry.map((value) => value / 10), of.referenceTotal / 10];
    expect(baseMultiplier.compute({ ...of, regionIndustry, regionTotal })).toEqual([[NaN]]);
    expect(baseMultiplier.compute({ ...of, referenceTotal: 0 })).toEqual([[NaN]]);
  });

  it("is at least 1, does not mind the order of the industries, nor the size of the region", () => {
    const rows = fc.array(fc.tuple(jobs, jobs), { minLength: 2, maxLength: 15 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const multiplier = (rows: readonly (readonly [number, number])[], scale = 1): number => {
          const [regionIndustry, referenceIndustry] = [
            rows.map(([here]) => scale * here),
            rows.map(([, there]) => there),
          ];
          const totals = { regionTotal: sum(regionIndustry), referenceTotal: sum(referenceIndustry) };
          return baseMultiplier.compute({ regionIndustry, referenceIndustry, ...totals })[0]![0] as number;
        };
        const found = multiplier(pairs);
        fc.pre(found < 1e6);
        expect(found).toBeGreaterThanOrEqual(1);
        expect(multiplier(pairs.toReversed()) / found).toBeCloseTo(1, 9);
        expect(multiplier(pairs, 2) / found).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("minimumRequirements", () => {
  const of = minimumRequirements.example.values;

  it("leaves the same share of basic jobs to every region of the peers", () => {
    const matrix = fc
      .integer({ min: 1, max: 6 })
      .chain((width) =>
        fc.array(fc.array(jobs, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(matrix, (peerMatrix) => {
        const shares = peerMatrix.map((regionIndustry) => {
          const [basic] = minimumRequirements.compute({ peerMatrix, regionIndustry }) as number[][];
          return sum(basic!) / sum(regionIndustry);
        });
        for (const share of shares) expect(share).toBeCloseTo(shares[0]!, 9);
      }),
    );
  });

  it("leaves no basic jobs to a region alone among its peers", () => {
    expect(minimumRequirements.compute({ peerMatrix: [[7, 0, 93]], regionIndustry: [7, 0, 93] })).toEqual([[0, 0, 0]]);
  });

  it("counts an industry that a peer does without whole as basic", () => {
    const [basic] = minimumRequirements.compute({ ...of, peerMatrix: [...of.peerMatrix, [0, 50, 50]] });
    expect(basic![0]).toBe(500);
  });

  it("knows no minimum with a withheld peer, and names it", () => {
    const peerMatrix = [of.peerMatrix[0]!, [600, NaN, 1_000]];
    const [basic] = minimumRequirements.compute({ ...of, peerMatrix });
    expect(basic).toHaveLength(3);
    for (const cell of basic!)
      expect(cell).toMatchObject({
        problem: "missing",
        because: expect.stringContaining("Row 2 of peer_matrix misses industry 2"),
      });
  });

  it("knows nothing with a withheld industry of the region", () => {
    const [basic] = minimumRequirements.compute({ ...of, regionIndustry: [500, 500, NaN] });
    for (const cell of basic!)
      expect(cell).toMatchObject({
        problem: "missing",
        because: expect.stringContaining("Industry 3 of region_industry"),
      });
  });

  it("is undefined with a peer without any job", () => {
    const peerMatrix = [...of.peerMatrix, [0, 0, 0]];
    expect(minimumRequirements.compute({ ...of, peerMatrix })).toEqual([[NaN, NaN, NaN]]);
  });
});
