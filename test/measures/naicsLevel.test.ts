import { naicsLevel } from "../../src/measures/naicsLevel";

it("counts digits; sectors by range are 2, aggregates of BLS 0", () => {
  const code = ["31-33", "31", "23", "336", "3361", "33611", "336110", "10", "101", "1011", "99", "999999"];
  expect(naicsLevel.compute({ code }).flat()).toEqual([2, 2, 2, 3, 4, 5, 6, 0, 0, 0, 2, 6]);
});

it("says why a row has no level", () => {
  const [blank, fips] = naicsLevel.compute({ code: ["", "05001"] }).flat();
  expect(blank).toBeNull();
  expect(fips).toEqual({ problem: "missing", because: expect.stringContaining('"05001" is not a NAICS code') });
});

it("speaks of every level it gives", () => {
  expect([0, 2, 3, 4, 5, 6].map((level) => naicsLevel.says([level]))).toEqual([
    "Level 0: an aggregate of BLS above the sectors.",
    "Level 2: a sector.",
    "Level 3: a subsector.",
    "Level 4: an industry group.",
    "Level 5: an industry.",
    "Level 6: a national industry.",
  ]);
});
