import { findings } from "../../src/sheets/findings";
import { arrangeFacts } from "../../src/sheets/ranking/arrangeFacts";
import type { Recipe } from "../../src/sheets/recipe";
import { sampleRecipe } from "./sampleRanking";
import { sampleReading } from "./sampleReading";

const found = (changes: Partial<Recipe> = {}, reading = sampleReading()) => {
  const recipe = { ...sampleRecipe, ...changes };
  return findings(recipe, arrangeFacts(recipe, reading), reading);
};

describe("findings", () => {
  it("tells of the self-check, gaps, coverage and changed codes", () => {
    expect(found()).toEqual([
      "Self-check: of 1,393 location quotients that the agency printed for these areas, 100.0% are within 0.01 of ours.",
      "No file holds 2021 for area 98011 (there is 2024): add its annual file of 2021.",
      expect.stringMatching(
        /^The region has [\d,]+ private jobs in 2024; the rows add up to 100\.0% of them \(\d+\.\d% published, \d+\.\d% estimated\)\.$/,
      ),
      "Codes left out, for NAICS 2017 was their last: 442, 443, 446, 447, 448, 452, 453, 454, 511.",
      "Codes new in NAICS 2022, without growth and shift-share: 449, 455, 456, 457, 458, 459, 513.",
      "Codes redefined in NAICS 2022, without growth and shift-share: 441, 444, 445.",
    ]);
  });

  it("says that only published jobs are in the rows where estimates are unwanted", () => {
    expect(found({ useEstimates: false })[2]).toMatch(/the rows add up to 9\d\.\d% of them \(published only\)\.$/);
  });

  it("warns where the files do not belong together", () => {
    const reading = sampleReading();
    for (const fact of [...reading.facts]) {
      if (fact.area !== "98000") reading.facts.add({ ...fact, publishedQuotient: 9 });
    }
    expect(found({}, reading)[1]).toMatch(/^Warning: 100% of the [\d,]+ location quotients/);
  });

  it("says that there is nothing to compare with against a county", () => {
    const reference = { code: "98001", name: "Alderfield" };
    expect(found({ reference })[0]).toBe(
      "Self-check: the files print no location quotients against Alderfield to compare ours with.",
    );
  });
});
