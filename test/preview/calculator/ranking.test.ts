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

const countyOff: Partial<Recipe> = {
  areas: sampleRecipe.areas.map((area) => ({ ...area, included: area.fips !== "98003" })),
};
const include = tableCell(workbook, "tblRegion", "FIPS", "98003", "Include?");
const scoring = namedCell(workbook, "ScoringMethod");

/** Each on top of the one before: working the ranking out anew takes seconds. */
const steps: [name: string, typed: readonly [CellPlace, Scalar][], recipe: Partial<Recipe>][] = [
  ["a county off", [[include, "No"]], countyOff],
  ["then scored between the least and the most", [[scoring, "Min-max"]], { ...countyOff, scoring: "Min-max" }],
  [
    "and both back",
    [
      [include, "Yes"],
      [scoring, "Percentile"],
    ],
    {},
  ],
];

test.each(steps)("%s", async (_, typed, recipe) => {
  for (const [place, value] of typed) type(place, value);
  await calculator.settle();
  const [expected, found] = [build(recipe), shownValues(host.workbook)];
  expect(
    compareFigures(rankingFigures(expected, builtValues(expected)), rankingFigures(workbook, found)).differences,
  ).toEqual([]);
});
