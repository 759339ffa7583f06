import fc from "fast-check";
import { staffingPattern } from "../../src/measures/staffingPattern";

const jobs = (industryJobs: number[], pattern: number[][]) => staffingPattern.compute({ industryJobs, pattern });

describe("staffingPattern", () => {
  it("costs an occupation its number if a share is missing in an industry that has jobs", () => {
    const pattern = [
      [0.5, NaN],
      [0.1, 0.2],
    ];
    expect(jobs([100, 50], pattern)).toEqual([[55, null]]);
    expect(jobs([0, 50], pattern)).toEqual([[5, 10]]);
  });

  it("has no number at all if an industry's jobs are missing", () => {
    expect(
      jobs(
        [100, NaN],
        [
          [0.5, 0],
          [0.1, 0],
        ],
      ),
    ).toEqual([[null, null]]);
  });

  it("hands out all jobs of industries whose shares add up to 1, and twice as many of twice as many", () => {
    const industry = fc.tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 64 }));
    fc.assert(
      fc.property(fc.array(industry, { minLength: 1 }), (industries) => {
        const counts = industries.map(([count]) => count);
        const pattern = industries.map(([, part]) => [part / 64, 1 - part / 64]);
        const [found] = jobs(counts, pattern) as [[number, number]];
        expect(found[0] + found[1]).toBeCloseTo(
          counts.reduce((sum, count) => sum + count, 0),
          6,
        );
        const twice = counts.map((count) => 2 * count);
        expect(jobs(twice, pattern)).toEqual([found.map((count) => 2 * count)]);
      }),
    );
  });
});
