import type { Reading } from "../../src/data/reading";
import { obstacle } from "../../src/sheets/obstacle";
import { arrangeFacts } from "../../src/sheets/ranking/arrangeFacts";
import type { Recipe } from "../../src/sheets/recipe";
import { sampleRecipe } from "./sampleRanking";
import { sampleReading } from "./sampleReading";

const area = (fips: string) => ({ fips, name: fips, included: true });

const found = (changes: Partial<Recipe>, reading: Reading = sampleReading()) => {
  const recipe = { ...sampleRecipe, ...changes };
  return obstacle(recipe, arrangeFacts(recipe, reading), reading);
};

describe("obstacle", () => {
  it("does not see one in a county that lacks a year", () => {
    expect(found({})).toBeNull();
  });

  it("names unknown areas and the first ten that there are", () => {
    expect(found({ areas: [area("98001"), area("39049")], reference: { code: "US000", name: "" } })).toEqual({
      sentence:
        "No file holds areas 39049, US000 (the files hold 98000, 98001, 98003, 98005, 98007, 98009, 98011): add their annual files.",
      gaps: [expect.objectContaining({ area: "39049" }), expect.objectContaining({ area: "US000" })],
    });
  });

  it.each([
    [{ areas: [area("39049")] }, /^No file holds area 39049 \(.*\): add its annual files\.$/],
    [{ base: 2020 }, /^No file holds 2020 for area 98000 \(there is 2021, 2024\): add its annual file of 2020\.$/],
    [
      { areas: [area("98011")] },
      /^No file holds 2021 for area 98011 \(there is 2024\): add its annual file of 2021\.$/,
    ],
    [{ level: 5 as const }, /hold no private industry at 5 digits/],
  ])("names what is missing for %j", (changes, sentence) => {
    expect(found(changes)?.sentence).toMatch(sentence);
  });

  it("does not take other years of a county for the asked ones", () => {
    const reading = sampleReading();
    reading.facts.add({ ...reading.facts.find("98001", 2021, "0", "10")!, area: "98013", year: 2019 });
    expect(found({ areas: [area("98001"), area("98013")] }, reading)).toEqual({
      sentence: "No file holds 2021 or 2024 for area 98013 (there is 2019): add its annual files of 2021 and 2024.",
      gaps: [expect.objectContaining({ year: 2021 }), expect.objectContaining({ year: 2024 })],
    });
  });

  it("names all counties where all lack a year", () => {
    const reading = sampleReading();
    for (const fips of ["98013", "98015"]) {
      reading.facts.add({ ...reading.facts.find("98001", 2024, "0", "10")!, area: fips });
    }
    expect(found({ areas: [area("98013"), area("98015")] }, reading)?.sentence).toBe(
      "No file holds 2021 for areas 98013, 98015 (there is 2024): add their annual files of 2021.",
    );
  });

  it("does not take a file of chosen industries for a whole one", () => {
    const reading = sampleReading();
    const whole = reading.facts.slice("98000", 2024, "0") as Map<string, unknown>;
    whole.delete("10");
    expect(found({}, reading)?.sentence).toBe(
      "The files of 98000 publish no total jobs of 2024 (own_code 0, industry_code 10): add its whole annual file.",
    );
  });
});
