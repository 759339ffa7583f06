import { rankingWorkbook } from "../../../src/sheets/rankingWorkbook";
import type { Recipe } from "../../../src/sheets/recipe";
import type { Side } from "../../../src/sheets/stakeholders/categories";
import { categories } from "../../../src/sheets/stakeholders/categories";
import type { Scalar, Workbook } from "../../../src/sheets/sheet";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { recalculateAll } from "../../libreoffice/recalculate";
import type { CellPlace } from "../changeCell";
import { changeCell, tableCell } from "../changeCell";
import { compareWorkbook } from "../compareWorkbook";
import { sampleFacts, sampleProvenance, sampleRecipe } from "../sampleRanking";
import { fortyOrganisations } from "../stakeholders/fortyOrganisations";
import type { WorkbookValues } from "../workbookValues";
import { recalculatedValues } from "../workbookValues";
import { expectedAnswers } from "./expectedAnswers";
import {
  assessments,
  contexts,
  sampleRanking,
  sampleWorkbook,
  scanWorkbook,
  together,
  turnedOver,
} from "./sampleAssessment";

// Whoever has no add-in switches, types and sorts: the sentences must say what a ranking built that way says.

const rankingOnly = contexts["ranking only"];
const both = contexts["ranking and scan"];

const [NEEDS, CHALLENGES, REVIEW] = ["Needs Assessment", "Challenge Check", "Review"] as const;

const typed = (workbook: Workbook, changes: readonly (readonly [CellPlace, Scalar])[]): Workbook =>
  changes.reduce((changed, [place, value]) => changeCell(changed, place, value), workbook);

const entry = (naics: string, header: string, value: Scalar) =>
  [tableCell(sampleWorkbook, "tblRank", "NAICS", naics, header), value] as const;

const county = (fips: string, header: string, value: Scalar) =>
  [tableCell(sampleWorkbook, "tblRegion", "FIPS", fips, header), value] as const;

const cell = (sheet: string, row: number, column: number, value: Scalar) => [{ sheet, row, column }, value] as const;

const beside = (ranking: Workbook) => together(ranking, ...assessments(rankingOnly));

const hospitals = "622";

const hospital = sampleRanking.industries.find(({ cells }) => cells.naics === hospitals)!;

const offers = ({ resources }: (typeof fortyOrganisations)[number]["entries"]) =>
  typeof resources === "string" && resources !== "" && !resources.startsWith("None");

const workbooks = {
  "as built": beside(sampleWorkbook),
  "a county off": beside(typed(sampleWorkbook, [county("98003", "Include?", "No")])),
  "filled in": typed(beside(sampleWorkbook), [
    entry(hospitals, "Decision", "Target"),
    entry(hospitals, "Projected growth", 0.08),
    entry(hospitals, "Annual openings", 120),
    entry(hospitals, "Career ladder 0 to 3", 2),
    entry("336", "Skill challenge 0 to 3", 3),
    entry(hospitals, "Existing effort in region", "Active"),
    entry("336", "Existing effort in region", "Partial"),
    county("98001", "Workforce area", "Area 1"),
    county("98003", "Workforce area", "Area 2"),
    ...[1, 0, 3, 2, 2, 0].map((rating, at) => cell(CHALLENGES, [9, 10, 11, 12, 13, 14][at]!, 3, rating)),
    cell(REVIEW, 8, 5, "Considered, later"),
  ]),
  "sorted the other way, with a scan": together(
    turnedOver(sampleWorkbook, "tblRank"),
    turnedOver(scanWorkbook, "tblStake"),
    ...assessments(both),
  ),
  "a scan and no ranking": together(scanWorkbook, ...assessments(contexts["scan only"])),
  neither: together(...assessments(contexts.neither)),
} satisfies Record<string, Workbook>;

const found = new Map<string, WorkbookValues>();

beforeAll(async () => {
  const files = await recalculateAll(Object.values(workbooks).map((each) => writeWorkbook(each)));
  Object.keys(workbooks).forEach((name, at) => found.set(name, recalculatedValues(files[at]!)));
});

/** The cells of a sheet that hold a sentence, by row. */
const says = (name: keyof typeof workbooks, sheet: string, row: number, column: number) =>
  found.get(name)!(sheet, row, column);

const answersOf = (name: keyof typeof workbooks) => ({
  place: says(name, NEEDS, 6, 3),
  concentrated: says(name, NEEDS, 9, 3),
  targetConcentrated: says(name, NEEDS, 9, 4),
  grew: says(name, NEEDS, 10, 3),
  targetGrew: says(name, NEEDS, 10, 4),
  pay: says(name, NEEDS, 11, 3),
  focus: says(name, CHALLENGES, 12, 4),
  works: says(name, REVIEW, 8, 3),
});

const containing = (sentences: Record<string, string>) =>
  Object.fromEntries(Object.entries(sentences).map(([key, sentence]) => [key, expect.stringContaining(sentence)]));

const first = (ranking: typeof sampleRanking) => ranking.industries.find(({ rank }) => rank === 1)!;

const withoutOne: Recipe = {
  ...sampleRecipe,
  areas: sampleRecipe.areas.map((area) => ({ ...area, included: area.fips !== "98003" })),
};

test("the answers are those of the ranking, and name its first as the target", () => {
  const expected = expectedAnswers(sampleRanking, sampleRecipe, first(sampleRanking));
  expect(answersOf("as built")).toEqual(containing(expected));
  expect(says("as built", NEEDS, 2, 2)).toBe("What Sample region needs to know: five questions");
  expect(says("as built", NEEDS, 5, 3)).toBe(first(sampleRanking).cells.title);
});

test("sorting changes none of them but those about the target, which is the scan's", () => {
  const expected = expectedAnswers(sampleRanking, sampleRecipe, hospital);
  expect(answersOf("sorted the other way, with a scan")).toEqual(containing(expected));
  expect(says("sorted the other way, with a scan", NEEDS, 5, 3)).toBe("Hospitals");
});

test("a county that is switched off moves them", () => {
  const { ranking } = rankingWorkbook(withoutOne, sampleFacts, sampleProvenance);
  expect(answersOf("a county off")).toEqual(containing(expectedAnswers(ranking, withoutOne, first(ranking))));
  for (const [key, sentence] of Object.entries(answersOf("as built")))
    expect([key, answersOf("a county off")[key as "place"]]).not.toEqual([key, sentence]);
});

test("what nobody has loaded is said in words", () => {
  expect(says("as built", NEEDS, 10, 3)).toMatch(/This is the past\. Needs your state's industry projections/);
  expect(says("as built", NEEDS, 11, 3)).toMatch(
    /^No occupations are loaded\. Needs the staffing pattern of the industry: BLS OEWS/,
  );
  expect(says("as built", NEEDS, 12, 3)).toMatch(/^Nobody has rated it yet\. Needs occupations by level/);
  expect(says("as built", NEEDS, 13, 3)).toMatch(/^Nobody has rated it yet\. Needs openings against people who finish/);
  expect([9, 10, 11, 12, 13].map((row) => says("as built", NEEDS, row, 6))).toEqual([
    ...["Low", "Low", "Not yet known", "Not yet known", "Not yet known"],
  ]);
});

test("the first industry decided as Target is the target, and what is entered for it is told", () => {
  expect(says("filled in", NEEDS, 5, 3)).toBe(hospital.cells.title);
  expect(says("filled in", NEEDS, 9, 4)).toBe(
    expectedAnswers(sampleRanking, sampleRecipe, hospital).targetConcentrated,
  );
  expect(says("filled in", NEEDS, 10, 4)).toMatch(/ Projected: 8\.0%\.$/);
  expect(says("filled in", NEEDS, 11, 4)).toMatch(/^Pays \d+% of the region's average wage\. 120 openings a year\./);
  expect(says("filled in", NEEDS, 12, 4)).toBe("Career ladder 2 of 3: some steps.");
  expect(says("filled in", NEEDS, 13, 4)).toBe("Its lack of skilled workers is not rated yet.");
  expect([11, 12, 13].map((row) => says("filled in", NEEDS, row, 6))).toEqual(["Low", "Some", "Low"]);
});

test("ratings, efforts, workforce areas and statuses are counted", () => {
  expect(says("filled in", CHALLENGES, 8, 3)).toBe(3);
  expect(says("filled in", CHALLENGES, 5, 2)).toBe("3 of 5 challenges are true here (rated 2 or 3). Not rated yet: 1.");
  expect(says("filled in", CHALLENGES, 13, 4)).toMatch(/^The region takes in 6 counties; workforce areas: 2; states: /);
  expect(says("filled in", REVIEW, 9, 3)).toMatch(/active 1, partial 1, none 0, unknown 0, not filled in 54\./);
  expect(says("filled in", REVIEW, 5, 2)).toBe(
    "Of 12 points, 1 done, 1 started, 1 considered for later, 9 not yet considered.",
  );
});

test("a scan is counted", () => {
  const entries = fortyOrganisations.map((each) => each.entries);
  const many = (passes: (each: (typeof entries)[number]) => boolean) => entries.filter(passes).length;
  const sides = new Map<unknown, Side>(categories.map(({ name, side }) => [name, side]));
  const offering = (...of: readonly Side[]) => many((each) => offers(each) && of.includes(sides.get(each.category)!));
  const saying = (words: RegExp) => many(({ resources }) => words.test(String(resources)));
  const alike = (category: unknown) => many((each) => each.category === category);
  const matters = (to: string) => many(({ mattersTo }) => mattersTo === to);
  const counted = [
    ...[9, 10, 11, 14, 15].map((row) => says("sorted the other way, with a scan", CHALLENGES, row, 4)),
    ...[10, 14, 15, 16, 17, 18].map((row) => says("sorted the other way, with a scan", REVIEW, row, 3)),
  ];
  expect(counted).toEqual([
    `Organisations: 40; with a resource to offer so far: ${many(offers)}.`,
    `Organisations that share their category with another: ${many(({ category }) => alike(category) > 1)} of 40. Ask whether they do the same.`,
    `Employers and associations: ${many(({ category }) => sides.get(category) === "Employer")}.`,
    `Organisations: 40, of ${new Set(entries.map(({ category }) => category)).size} categories; with their mission noted: ${many(({ mission }) => Boolean(mission))}.`,
    `Who matters to the industry: ${matters("Industry")}; to its workers: ${matters("Workers")}; to the connection between them: ${matters("The connection between them")}; to several: ${matters("Several")}. With a next date: ${many(({ nextDate }) => Boolean(nextDate))}.`,
    `Organisations on Stakeholders: 40; with a resource to offer: ${many(offers)}. By kind: see below.`,
    `Organisations that offer it: ${offering("Public", "Education")} (public agencies and education).`,
    `Organisations that offer it: ${offering("Employer")} (employers).`,
    `Organisations that offer it: ${saying(/staff|time|people|volunteer/i)} (told by the words staff, time, people or volunteer).`,
    `Organisations that offer it: ${saying(/cash|money|fund|grant/i)} (told by the words cash, money, fund or grant).`,
    `Organisations that offer it: ${saying(/space|room|equipment|data|seat/i)} (told by the words space, room, equipment, data or seat).`,
  ]);
});

test("without a ranking and a scan every value is the one it was built with", () => {
  const { differences, formulas } = compareWorkbook(workbooks.neither, found.get("neither")!);
  expect(differences).toEqual([]);
  expect(formulas).toBe(3);
});

test("no cell shows an error", () => {
  for (const [name, workbook] of Object.entries(workbooks))
    for (const sheet of [NEEDS, CHALLENGES, REVIEW])
      for (let row = 1; row <= 60; row++)
        for (let column = 1; column <= 20; column++) {
          const value = found.get(name)!(sheet, row, column);
          if (typeof value === "string" && /^#|Cannot be worked out/.test(value))
            throw new Error(`${name}, ${sheet} R${row}C${column}: ${value} in ${workbook.title}`);
        }
});
