import fc from "fast-check";
import { rankingWorkbook } from "../../src/sheets/rankingWorkbook";
import type { Recipe } from "../../src/sheets/recipe";
import type { Workbook } from "../../src/sheets/sheet";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { describeReal } from "../data/realData";
import { recalculateAll } from "../libreoffice/recalculate";
import { arbitraryFacts } from "./arbitraryFacts";
import { arbitraryRecipe } from "./arbitraryRecipe";
import { changeCell, tableCell } from "./changeCell";
import { columbusRanking } from "./columbusRanking";
import { compareWorkbook } from "./compareWorkbook";
import { sampleFacts, sampleProvenance, sampleRecipe } from "./sampleRanking";
import { recalculatedValues } from "./workbookValues";

const build = (changes: Partial<Recipe>): Workbook =>
  rankingWorkbook({ ...sampleRecipe, ...changes }, sampleFacts, sampleProvenance).workbook;

/** Of every kind of choice at least one, with ties, counties left out, and no weight at all. */
const samples = {
  "all defaults": build({}),
  "published only, by thresholds": build({ useEstimates: false, scoring: "Thresholds", rankOnly: "Every industry" }),
  "private total, min-max, two counties out": build({
    totalBasis: "Private only",
    scoring: "Min-max",
    rankOnly: "Gate passed",
    areas: sampleRecipe.areas.map((area, index) => ({ ...area, included: index % 3 !== 1 })),
  }),
  "no county": build({ areas: sampleRecipe.areas.map((area) => ({ ...area, included: false })) }),
};

const COUNTIES = 4;
const RANDOM = 12;

/** Small workbooks with cells of every kind in every neighbourhood; the seed keeps them the same. */
const random = fc
  .sample(fc.tuple(arbitraryRecipe(COUNTIES), arbitraryFacts(COUNTIES)), { numRuns: RANDOM, seed: 20_261_121 })
  .map(([recipe, facts]) => rankingWorkbook(recipe, facts, sampleProvenance).workbook);

describe("LibreOffice finds in every cell of a ranking workbook the value that was built into it", () => {
  const workbooks = [...Object.values(samples), ...random];
  let found: ReturnType<typeof recalculatedValues>[] = [];

  beforeAll(async () => {
    const files = await recalculateAll(workbooks.map((workbook) => writeWorkbook(workbook)));
    found = files.map(recalculatedValues);
  });

  test.each(Object.keys(samples))("sample region: %s", (name) => {
    const index = Object.keys(samples).indexOf(name);
    const { formulas, typed, differences } = compareWorkbook(workbooks[index]!, found[index]!);
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(4000);
    expect(typed).toBeGreaterThan(8000);
  });

  test.each(random.map((_, index) => index))("random facts and choices, number %i", (index) => {
    const at = Object.keys(samples).length + index;
    expect(compareWorkbook(workbooks[at]!, found[at]!).differences).toEqual([]);
  });

  test("a wrong value in one cell is found", () => {
    const [workbook] = workbooks;
    const decision = tableCell(workbook!, "tblRank", "NAICS", "336", "Decision");
    const other = compareWorkbook(changeCell(workbook!, decision, "Target"), found[0]!);
    expect(other.differences).toEqual([expect.stringContaining('"Undecided", not "Target"')]);
    const score = tableCell(workbook!, "tblRank", "NAICS", "336", "Score");
    const shifted: (typeof found)[number] = (sheet, row, column) => {
      const value = found[0]!(sheet, row, column);
      return row === score.row && column === score.column && sheet === score.sheet ? Number(value) + 1e-5 : value;
    };
    expect(compareWorkbook(workbook!, shifted).differences).toHaveLength(1);
  });
});

describeReal("The ten counties of Columbus in LibreOffice", () => {
  test("every cell", async () => {
    const { recipe, facts, provenance } = columbusRanking();
    const { workbook } = rankingWorkbook(recipe, facts, provenance);
    const [sheets] = await recalculateAll([writeWorkbook(workbook)]);
    const { formulas, typed, differences } = compareWorkbook(workbook, recalculatedValues(sheets!));
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(7000);
    expect(typed).toBeGreaterThan(20_000);
  });
});
