import { buildWorkbook } from "../../../src/excel/buildWorkbook";
import { rankingWorkbook } from "../../../src/sheets/rankingWorkbook";
import type { Recipe } from "../../../src/sheets/recipe";
import type { Scalar } from "../../../src/sheets/sheet";
import { patience } from "../../excel/patience";
import { type CellPlace, namedCell, tableCell } from "../../sheets/changeCell";
import { compareWorkbook } from "../../sheets/compareWorkbook";
import { compareFigures, rankingFigures } from "../../sheets/rankingFigures";
import { sampleFacts, sampleProvenance, sampleRecipe } from "../../sheets/sampleRanking";
import { builtValues } from "../../sheets/workbookValues";
import { openCalculatedWorkbook } from "./openCalculatedWorkbook";
import { shownValues } from "./shownValues";

const build = (recipe: Partial<Recipe>) =>
  rankingWorkbook({ ...sampleRecipe, ...recipe }, sampleFacts, sampleProvenance).workbook;

const workbook = build({});
const { host, calculator } = openCalculatedWorkbook();

const type = ({ sheet, row, column }: CellPlace, value: Scalar) =>
  host.workbook.sheetNamed(sheet)!.write([{ row: row - 1, column: column - 1, content: { value: value! } }]);

beforeAll(async () => {
  await buildWorkbook(workbook, patience());
  await calculator.settle();
});

test("every formula of the ranking gives what the ranking computed", () => {
  const { formulas, differences } = compareWorkbook(workbook, shownValues(host.workbook));
  expect(differences).toEqual([]);
  expect(formulas).toBeGreaterThan(6_000);
});

const scenarios: [name: string, place: CellPlace, typed: Scalar, before: Scalar, recipe: Partial<Recipe>][] = [
  [
    "a county off",
    ...([tableCell(workbook, "tblRegion", "FIPS", "98003", "Include?"), "No", "Yes"] as const),
    { areas: sampleRecipe.areas.map((area) => ({ ...area, included: area.fips !== "98003" })) },
  ],
  [
    "scored between the least and the most",
    namedCell(workbook, "ScoringMethod"),
    "Min-max",
    "Percentile",
    { scoring: "Min-max" },
  ],
];

test.each(scenarios)("%s, and back", async (_, place, typed, before, recipe) => {
  const differences = (expected: typeof workbook) => {
    const found = rankingFigures(workbook, shownValues(host.workbook));
    return compareFigures(rankingFigures(expected, builtValues(expected)), found).differences;
  };
  type(place, typed);
  await calculator.settle();
  expect(differences(build(recipe))).toEqual([]);
  type(place, before);
  await calculator.settle();
  expect(differences(workbook)).toEqual([]);
});
