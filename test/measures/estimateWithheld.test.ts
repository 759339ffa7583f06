import { estimateWithheld } from "../../src/measures/estimateWithheld";

const members = { establishments: [10, 4, 6], referenceJobsPerEstablishment: [10, 10, 10] };

describe("estimateWithheld", () => {
  it("shares the remainder by establishments times reference size", () => {
    expect(estimateWithheld.compute({ parentTotal: 200, jobs: [100, NaN, NaN], ...members })).toEqual([
      [100, 100, 100],
      [40, 0, 100],
      [60, 0, 100],
    ]);
  });

  it("does not show what a lone withheld member must be", () => {
    const rows = estimateWithheld.compute({ parentTotal: 200, jobs: [100, NaN, 60], ...members });
    expect(rows[1]).toEqual([null, 20, 99]);
    expect(estimateWithheld.compute({ parentTotal: 500_000, jobs: [100, NaN, 60], ...members })[1]).toEqual([
      null,
      100_000,
      null,
    ]);
  });

  it("does not show it where the other withheld member has no establishment", () => {
    const found = estimateWithheld.compute({
      ...{ parentTotal: 1_000, jobs: [859, NaN, NaN] },
      ...{ establishments: [20, 5, 0], referenceJobsPerEstablishment: [10, 10, 10] },
    });
    expect(found).toEqual([
      [859, 859, 859],
      [null, 100, 249],
      [0, 0, 0],
    ]);
  });

  it("knows nothing of withheld members without a total, and no estimate without a size", () => {
    const jobs = [100, NaN, NaN];
    expect(estimateWithheld.compute({ parentTotal: NaN, jobs, ...members })).toEqual([
      [100, 100, 100],
      [null, null, null],
      [null, null, null],
    ]);
    const establishments = [10, NaN, 6];
    expect(estimateWithheld.compute({ parentTotal: 200, jobs, ...members, establishments })[2]).toEqual([null, 0, 100]);
  });

  it("shares equally where no withheld member has a size above 0", () => {
    const jobs = [100, NaN, NaN];
    const found = estimateWithheld.compute({ parentTotal: 200, jobs, ...members, establishments: [10, 0, 0] });
    expect(found[1]).toEqual([50, 0, 100]);
  });
});
