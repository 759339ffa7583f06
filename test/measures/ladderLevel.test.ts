import { ladderLevel } from "../../src/measures/ladderLevel";

describe("ladderLevel", () => {
  it("groups the five job zones into three levels", () => {
    expect([1, 2, 3, 4, 5].map((jobZone) => ladderLevel.compute({ jobZone }))).toEqual([
      "Entry",
      "Entry",
      "Middle",
      "Advanced",
      "Advanced",
    ]);
  });

  it("has no level for anything else, which the limit of the argument names", () => {
    for (const jobZone of [0, 6, 2.5, -1, NaN]) {
      expect(ladderLevel.compute({ jobZone })).toBeNull();
      expect(ladderLevel.inputs.jobZone.limit!.holds(jobZone)).toBe(false);
    }
  });
});
