import fc from "fast-check";
import { noFileCell } from "../../src/data/regionCell";
import { numbered } from "../../src/sheets/numbered";
import type { RankingFacts } from "../../src/sheets/ranking/rankingFacts";
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
import type { WorkbookValues } from "./workbookValues";
import { recalculatedValues } from "./workbookValues";

const COUNTIES = 4;

/** Small regions with cells of every kind side by side, under all choices; the seed keeps them the same. */
const random = fc.sample(fc.tuple(arbitraryRecipe(COUNTIES), arbitraryFacts(COUNTIES)), {
  numRuns: 5,
  seed: 20_261_121,
});

const build = (recipe: Recipe, facts: RankingFacts): Workbook =>
  rankingWorkbook(recipe, facts, sampleProvenance).workbook;

const without = (recipe: Recipe, isLeftOut: (county: number) => boolean): Recipe["areas"] =>
  recipe.areas.map((area, county) => ({ ...area, included: !isLeftOut(county) }));

/** The first county's files hold every second industry only: of the others nothing is known, and nothing withheld. */
function withFilesOfSomeIndustries(facts: RankingFacts): RankingFacts {
  const industries = facts.industries.map((industry, index) => {
    const cells = (year: "base" | "end") =>
      industry.counties[year].map((cell, county) => (county === 0 && index % 2 === 1 ? noFileCell : cell));
    return { ...industry, counties: { base: cells("base"), end: cells("end") } };
  });
  return { ...facts, industries };
}

const [anyRecipe, anyFacts] = random[0]!;

/** The same workbook twice in one file. */
function twice(first: Workbook): Workbook {
  const tables = first.sheets.flatMap((sheet) => sheet.tables).map(({ name }) => name);
  const [sheets, names] = [first.sheets.map(({ name }) => name), first.names.map(({ name }) => name)];
  const second = numbered(first, { sheets, tables, names }).workbook;
  return { ...first, sheets: [...first.sheets, ...second.sheets], names: [...first.names, ...second.names] };
}

const workbooks: Record<string, Workbook> = {
  "the sample region": build(sampleRecipe, sampleFacts),
  "the sample region, published only, by thresholds": build(
    { ...sampleRecipe, useEstimates: false, scoring: "Thresholds", rankOnly: "Every industry" },
    sampleFacts,
  ),
  "the sample region without two counties, private total, min-max": build(
    {
      ...sampleRecipe,
      totalBasis: "Private only",
      scoring: "Min-max",
      rankOnly: "Gate passed",
      areas: without(sampleRecipe, (county) => county % 3 === 1),
    },
    sampleFacts,
  ),
  ...Object.fromEntries(random.map(([recipe, facts], index) => [`random region ${index}`, build(recipe, facts)])),
  "a second workbook beside the first": twice(build(sampleRecipe, sampleFacts)),
  "a region without counties": build({ ...anyRecipe, areas: without(anyRecipe, () => true) }, anyFacts),
  "a county whose files hold some industries only": build(
    { ...anyRecipe, areas: without(anyRecipe, () => false) },
    withFilesOfSomeIndustries(anyFacts),
  ),
};

describe("LibreOffice calculates in every cell the value that the workbook was built with", () => {
  const found = new Map<string, WorkbookValues>();

  beforeAll(async () => {
    const files = await recalculateAll(Object.values(workbooks).map((workbook) => writeWorkbook(workbook)));
    Object.keys(workbooks).forEach((name, index) => found.set(name, recalculatedValues(files[index]!)));
  });

  test.each(Object.keys(workbooks))("%s", (name) => {
    const { formulas, typed, differences } = compareWorkbook(workbooks[name]!, found.get(name)!);
    expect({ wrong: differences.length, first: differences.slice(0, 8) }).toEqual({ wrong: 0, first: [] });
    expect(formulas).toBeGreaterThan(2000);
    expect(typed).toBeGreaterThan(1000);
  });

  test("and a wrong value in one cell would be seen", () => {
    const name = "the sample region";
    const workbook = workbooks[name]!;
    const decision = tableCell(workbook, "tblRank", "NAICS", "336", "Decision");
    expect(compareWorkbook(changeCell(workbook, decision, "Target"), found.get(name)!).differences).toEqual([
      expect.stringContaining('"Undecided", not "Target"'),
    ]);
    const score = tableCell(workbook, "tblRank", "NAICS", "336", "Score");
    const shifted: WorkbookValues = (sheet, row, column) => {
      const value = found.get(name)!(sheet, row, column);
      const isScore = sheet === score.sheet && row === score.row && column === score.column;
      return isScore ? Number(value) * (1 + 1e-8) : value;
    };
    expect(compareWorkbook(workbook, shifted).differences).toHaveLength(1);
  });
});

describeReal("LibreOffice and the ten counties of Columbus", () => {
  test("agree in every cell", async () => {
    const { recipe, facts, provenance } = columbusRanking();
    const { workbook } = rankingWorkbook(recipe, facts, provenance);
    const [sheets] = await recalculateAll([writeWorkbook(workbook)]);
    const { formulas, typed, differences } = compareWorkbook(workbook, recalculatedValues(sheets!));
    expect({ wrong: differences.length, first: differences.slice(0, 8) }).toEqual({ wrong: 0, first: [] });
    expect(formulas).toBeGreaterThan(7000);
    expect(typed).toBeGreaterThan(20_000);
  });
});
