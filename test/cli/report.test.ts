import { report } from "../../src/cli/report";
import { readFiles } from "../../src/data/readFiles";
import { sampleFiles } from "../../src/data/sample/sampleFiles";
import { arrangeFacts } from "../../src/sheets/ranking/arrangeFacts";
import { rankIndustries } from "../../src/sheets/ranking/rankIndustries";
import type { Recipe } from "../../src/sheets/recipe";
import { sampleRecipe } from "../sheets/sampleRanking";

describe("report", () => {
  const inputs = sampleFiles().map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  const lines = (changes: Partial<Recipe> = {}, files = inputs) => {
    const recipe = { ...sampleRecipe, ...changes };
    const reading = readFiles(files);
    const facts = arrangeFacts(recipe, reading);
    return report({ recipe, facts, ranking: rankIndustries(recipe, facts), reading, findings: ["Found."] });
  };
  const areas = (...codes: string[]) => sampleRecipe.areas.filter(({ fips }) => codes.includes(fips));

  it("begins with what was read and found", () => {
    expect(lines().slice(0, 3)).toEqual(["Read 13 of 13 files: 2,443 rows, 389 of them withheld.", "Found.", ""]);
  });

  it("says that files repeat others", () => {
    const copies = inputs.slice(0, 2).map((file) => ({ ...file, name: `copy of ${file.name}` }));
    expect(lines({}, [...inputs, ...copies])[1]).toBe("2 files repeat others and add nothing.");
    expect(lines({}, [...inputs, copies[0]!])[1]).toBe("1 file repeats others and adds nothing.");
  });

  it("compares like with like where a county lacks a year, and says of how many counties it tells", () => {
    expect(lines()).toContain(
      "All covered jobs in 5 of 6 counties: 198,640 to 212,290, +6.9%; Invented reference economy +5.5%.",
    );
    expect(lines({ areas: areas("98001", "98003") })).toContainEqual(expect.stringMatching(/^All covered jobs: \d/));
  });

  it("gives no growth where no county has both years", () => {
    expect(lines({ areas: areas("98011") })).toContain(
      "All covered jobs: no county has both years to compare; Invented reference economy +5.5%.",
    );
  });
});
