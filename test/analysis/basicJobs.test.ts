import fc from "fast-check";
import { basicJobs } from "../../src/analysis/basicJobs";

describe("basicJobs", () => {
  it("are the jobs beyond the other economy's share", () => {
    expect(basicJobs(500, 1_000, { industry: 10, total: 100 })).toBe(400);
  });

  it("are never negative, and undefined without another economy", () => {
    expect(basicJobs(50, 1_000, { industry: 10, total: 100 })).toBe(0);
    expect(basicJobs(50, 1_000, { industry: 0, total: 0 })).toBeNaN();
  });

  it("are exactly none where the shares are equal", () => {
    const jobs = fc.integer({ min: 0, max: 3_000_000 });
    fc.assert(
      fc.property(jobs, jobs, fc.integer({ min: 1, max: 20 }), (industry, others, times) => {
        fc.pre(industry + others > 0);
        const economy = { industry: times * industry, total: times * (industry + others) };
        expect(basicJobs(industry, industry + others, economy)).toBe(0);
      }),
    );
  });
});
