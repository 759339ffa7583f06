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
      "Self-check: of 1,393 location quotients that the agency printed in these files, 100.0% are within 0.01 of ours.",
      "No file holds 2021 for area 98011 (there is 2024): add its annual file of 2021.",
      expect.stringMatching(
        /^As built, the region of 6 counties has [\d,]+ private jobs in 2024; the rows add up to 100\.0% of them \(\d+\.\d% published, \d+\.\d% estimated\)\.$/,
      ),
      "Codes left out, for NAICS 2017 was their last: 442, 443, 446, 447, 448, 452, 453, 454, 511.",
      "Codes new in NAICS 2022, without growth and shift-share: 449, 455, 456, 457, 458, 459, 513.",
      "Codes redefined in NAICS 2022, without growth and shift-share: 441, 444, 445.",
    ]);
  });

  it("says that only published jobs are in the rows where estimates are unwanted", () => {
    expect(found({ useEstimates: false })[2]).toMatch(/the rows add up to 9\d\.\d% of them \(published only\)\.$/);
  });

  it("gives shares that add up as they are printed", () => {
    for (const level of [2, 3, 4] as const) {
      const [whole, published, estimated] = found({ level })
        .find((sentence) => sentence.startsWith("As built"))!
        .match(/[\d.]+(?=%)/g)!
        .map((share) => Math.round(Number(share) * 10));
      expect(published! + estimated!).toBe(whole);
    }
  });

  it("counts the counties whose jobs are in the total, and those of the region at the time", () => {
    const areas = sampleRecipe.areas.map((area) => ({ ...area, included: area.fips !== "98001" }));
    expect(found({ areas, base: 2018, end: 2021 }).find((sentence) => sentence.startsWith("As built"))).toMatch(
      /^As built, the region of 5 counties has [\d,]+ private jobs in 2021, counted in 4 of them; /,
    );
  });

  it("warns where the rows stand for too little of the region, and says what to do", () => {
    const reading = sampleReading();
    for (const county of sampleRecipe.areas) {
      const slice = reading.facts.slice(county.fips, 2024, "5") as Map<string, unknown>;
      for (const naics of [...slice.keys()]) if (/^[3-9]/.test(naics)) slice.delete(naics);
    }
    const warning =
      /^Warning: as built, the region of 6 counties has .* add up to [1-8]?\d\.\d% of them \(.*\): see that /;
    const areWhole = "see that the counties' files are whole";
    expect(found({}, reading)).toContainEqual(expect.stringMatching(warning));
    expect(found({}, reading)).toContainEqual(
      expect.stringMatching(new RegExp(`: ${areWhole}, or take industries of fewer digits\\.$`)),
    );
    expect(found({ useEstimates: false, level: 2 }, reading)).toContainEqual(
      expect.stringMatching(new RegExp(`: ${areWhole}, or let withheld jobs be estimated\\.$`)),
    );
  });

  it("warns of a file that was cut", () => {
    const reading = sampleReading();
    const slice = reading.facts.slice("98003", 2024, "5") as Map<string, unknown>;
    for (const naics of [...slice.keys()]) if (/^[5-9]/.test(naics)) slice.delete(naics);
    const warning = "Warning: The file of 98003 for 2024 holds only a part of its industries: download it again.";
    expect(found({}, reading)).toContain(warning);
    expect(found()).not.toContain(warning);
  });

  it("says so where a county's total is withheld", () => {
    const reading = sampleReading();
    reading.facts.add({ ...reading.facts.find("98001", 2024, "5", "10")!, status: "withheld", jobs: null });
    expect(found({}, reading)).toContain(
      "As built, the region of 6 counties has no published total of its jobs in 2024: how much of them the rows cover is not known.",
    );
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
