import { naicsTitles } from "../../src/analysis/naicsTitles";
import { industryParent } from "../../src/data/industryParent";
import { naicsParent } from "../../src/measures/naicsParent";

const parents = (code: readonly string[], digits: number) => naicsParent.compute({ code, digits }).flat();
const missing = (because: string) => ({ problem: "missing", because });

describe("naicsParent", () => {
  it("goes one step up, to a range where the sector has one", () => {
    expect(parents(["336110", "33611", "3361", "336", "321", "445", "452", "481", "493", "541", "999"], 0)).toEqual([
      ...["33611", "3361", "336", "31-33", "31-33", "44-45", "44-45", "48-49", "48-49", "54", "99"],
    ]);
  });

  it("goes up to so many digits, and leaves a code that has them", () => {
    expect(parents(["336110", "336", "31-33", "32", "54"], 2)).toEqual(["31-33", "31-33", "31-33", "31-33", "54"]);
    expect(parents(["336110", "3361", "336"], 3)).toEqual(["336", "336", "336"]);
    expect(parents(["336110"], 5)).toEqual(["33611"]);
  });

  it("says why a row has no parent", () => {
    expect(parents(["31-33", "99", "10", "1013", ""], 0)).toEqual([
      missing("31-33 is a sector: NAICS has nothing above it."),
      missing("99 is a sector: NAICS has nothing above it."),
      missing("10 is an aggregate of BLS above the sectors: NAICS has nothing above it."),
      missing("1013 is an aggregate of BLS above the sectors: NAICS has nothing above it."),
      null,
    ]);
    expect(parents(["336", "1013"], 4)).toEqual([
      missing("336 has 3 digits, so no parent with 4."),
      missing("1013 is an aggregate of BLS above the sectors: NAICS has nothing above it."),
    ]);
    expect(parents(["12"], 0)).toEqual([
      { problem: "missing", because: expect.stringContaining('"12" is not a NAICS code') },
    ]);
  });

  it("is below the sectors the parent that the data room has, and a code of the same edition", () => {
    const titles = naicsTitles("2022");
    const codes = [...titles.keys()].filter((code) => code.length > 2 && !code.includes("-") && !code.startsWith("10"));
    expect(parents(codes, 0)).toEqual(codes.map(industryParent));
    expect(parents(codes, 0).filter((parent) => !titles.has(parent as string))).toEqual([]);
    expect(codes.length).toBeGreaterThan(2_000);
  });

  it("takes digits that a parent can have", () => {
    const { holds } = naicsParent.inputs.digits.limit;
    expect([0, 1, 2, 3, 4, 5, 6, 2.5, -1, NaN].filter(holds)).toEqual([0, 2, 3, 4, 5]);
  });
});
