import { noTitles } from "../../src/data/titles";
import { recipeDefaults } from "../../src/sheets/recipe";
import { recipeFor } from "../../src/sheets/recipeFor";

describe("recipeFor", () => {
  const titles = noTitles();
  titles.areas.set("39049", "Franklin County, Ohio").set("US000", "U.S. TOTAL");
  const choices = { areas: ["39041", "39049"], reference: "US000", base: 2020, end: 2023, madeOn: "2026-11-21" };

  it("names areas by their titles or codes, the nation in plain words, and the region by its size", () => {
    expect(recipeFor(choices, titles)).toEqual({
      ...recipeDefaults,
      ...{ regionName: "Region of 2 counties", base: 2020, end: 2023, madeOn: "2026-11-21", invented: false },
      areas: [
        { fips: "39041", name: "39041", included: true },
        { fips: "39049", name: "Franklin County, Ohio", included: true },
      ],
      reference: { code: "US000", name: "United States" },
    });
  });

  it("names a region of one area by it, and keeps what was decided", () => {
    expect(recipeFor({ ...choices, areas: ["39049"] }, titles).regionName).toBe("Franklin County, Ohio");
    expect(recipeFor({ ...choices, regionName: "Ours", level: 4 }, titles)).toMatchObject({
      regionName: "Ours",
      level: 4,
    });
  });

  it("knows the sample's areas for invented ones", () => {
    expect(recipeFor({ ...choices, areas: ["98001"] }, titles).invented).toBe(true);
  });
});
