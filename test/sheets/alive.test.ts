import { rankingWorkbook } from "../../src/sheets/rankingWorkbook";
import { criteria } from "../../src/sheets/ranking/criteria";
import type { Recipe } from "../../src/sheets/recipe";
import type { Scalar, Workbook } from "../../src/sheets/sheet";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { recalculateAll } from "../libreoffice/recalculate";
import type { CellPlace } from "./changeCell";
import { changeCell, namedCell, tableCell } from "./changeCell";
import type { RankingFigures } from "./rankingFigures";
import { compareFigures, rankingFigures } from "./rankingFigures";
import { sampleFacts, sampleProvenance, sampleRecipe } from "./sampleRanking";
import { builtValues, recalculatedValues } from "./workbookValues";

// Somebody without the add-in types into a cell: what the workbook then shows must be what we would have built from the choice.

const build = (recipe: Recipe) => rankingWorkbook(recipe, sampleFacts, sampleProvenance);

const workbook = build(sampleRecipe).workbook;

interface Scenario {
  readonly typed: readonly (readonly [place: CellPlace, value: Scalar])[];
  readonly recipe: Partial<Recipe>;
}

const cuts = (changed: Partial<Recipe["cuts"]>) => ({ cuts: { ...sampleRecipe.cuts, ...changed } });

const named = (name: string, value: Scalar): Scenario["typed"] => [[namedCell(workbook, name), value]];

const withoutCounties = (...left: string[]): Scenario => ({
  typed: left.map((fips) => [tableCell(workbook, "tblRegion", "FIPS", fips, "Include?"), "No"]),
  recipe: { areas: sampleRecipe.areas.map((area) => ({ ...area, included: !left.includes(area.fips) })) },
});

const weighted = (changed: Partial<Recipe["weights"]>): Scenario => ({
  typed: criteria.flatMap(({ key }, index) =>
    changed[key] === undefined ? [] : [[namedCell(workbook, "Weights", index), changed[key]] as const],
  ),
  recipe: { weights: { ...sampleRecipe.weights, ...changed } },
});

const together = (...parts: readonly Scenario[]): Scenario => ({
  typed: parts.flatMap(({ typed }) => typed),
  recipe: Object.assign({}, ...parts.map(({ recipe }) => recipe)),
});

const choice = (name: string, typed: Scalar, recipe: Partial<Recipe>): Scenario => ({
  typed: named(name, typed),
  recipe,
});

// What does not hide what the other does stands together: every file costs LibreOffice more than a second.
const scenarios: Record<string, Scenario> = {
  "a county off": withoutCounties("98003"),
  "two counties off, one of them without a first year; published only": together(
    withoutCounties("98001", "98011"),
    choice("UseEstimates", "No", { useEstimates: false }),
  ),
  "private total, scored between the least and the most": together(
    choice("TotalBasis", "Private only", { totalBasis: "Private only" }),
    choice("ScoringMethod", "Min-max", { scoring: "Min-max" }),
  ),
  "scored by thresholds, every industry ranked": together(
    choice("ScoringMethod", "Thresholds", { scoring: "Thresholds" }),
    choice("RankOnly", "Every industry", { rankOnly: "Every industry" }),
  ),
  "a higher LQ cut, only those ranked that pass": together(
    choice("LqCut", 1.6, cuts({ lq: 1.6 })),
    choice("RankOnly", "Gate passed", { rankOnly: "Gate passed" }),
  ),
  "other cuts for growth, size, pay and data": {
    typed: [
      ...named("GrowthCut", 0.08),
      ...named("MinimumJobs", 2500),
      ...named("WageCut", 0.8),
      ...named("CoverageFloor", 0.6),
    ],
    recipe: cuts({ growth: 0.08, minimumJobs: 2500, wage: 0.8, coverage: 0.6 }),
  },
  "other weights, one of them 0": weighted({ concentration: 5, growth: 0, wages: 60, outlook: 40 }),
  "no weight at all": weighted({ concentration: 0, growth: 0, competitive: 0, wages: 0 }),
};

const entered = new Map([
  ["336", 3],
  ["722", 1],
  ["541", 0],
]);

const adjusted = { withReason: "622", withoutReason: "336", points: 9 };

const own = {
  "career ladders entered": [...entered].map(
    ([naics, value]) => [tableCell(workbook, "tblRank", "NAICS", naics, "Career ladder 0 to 3"), value] as const,
  ),
  "local adjustments, and other years": [
    [tableCell(workbook, "tblRank", "NAICS", adjusted.withReason, "Local adjustment"), adjusted.points],
    [tableCell(workbook, "tblRank", "NAICS", adjusted.withReason, "Reason and evidence"), "Two employers asked for it"],
    [tableCell(workbook, "tblRank", "NAICS", adjusted.withoutReason, "Local adjustment"), adjusted.points],
    ...named("BaseYear", 2019),
    ...named("EndYear", 2025),
  ],
} as const satisfies Record<string, Scenario["typed"]>;

const typed = (changes: Scenario["typed"]): Workbook =>
  changes.reduce((changed, [place, value]) => changeCell(changed, place, value), workbook);

const before = rankingFigures(workbook, builtValues(workbook));
const found = new Map<string, RankingFigures>();

beforeAll(async () => {
  const changed = new Map([
    ...Object.entries(scenarios).map(([name, scenario]) => [name, typed(scenario.typed)] as const),
    ...Object.entries(own).map(([name, changes]) => [name, typed(changes)] as const),
  ]);
  const files = await recalculateAll([...changed.values()].map((each) => writeWorkbook(each)));
  [...changed.keys()].forEach((name, index) =>
    found.set(name, rankingFigures(workbook, recalculatedValues(files[index]!))),
  );
});

test.each(Object.entries(scenarios))("%s", (name, { recipe }) => {
  const expected = build({ ...sampleRecipe, ...recipe }).workbook;
  const figures = rankingFigures(expected, builtValues(expected));
  const { compared, differences } = compareFigures(figures, found.get(name)!);
  expect({ wrong: differences.length, first: differences.slice(0, 8) }).toEqual({ wrong: 0, first: [] });
  expect(compared).toBeGreaterThan(5000);
  // The choice matters: without following it the workbook would be wrong.
  expect(compareFigures(figures, before).differences.length).toBeGreaterThan(20);
});

const { ranking } = build(sampleRecipe);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
/** 1 and how many are larger; unranked is null. */
const placeAmong = (score: number | null, scores: readonly (number | null)[]) =>
  score === null ? null : 1 + scores.filter((other) => other !== null && other > score + 1e-9).length;

test("career ladders that the analyst enters score those industries, and carry weight", () => {
  const figures = found.get("career ladders entered")!;
  // Percentile points of three different values: 0, 50, 100.
  const pointsOf: Record<string, number> = { "336": 100, "722": 50, "541": 0 };
  const { weights } = sampleRecipe;
  const rows = ranking.industries.map(({ cells: { naics }, points, eligible }) => {
    const all = criteria.map(({ key }) => {
      const known = key === "advancement" ? (pointsOf[naics] ?? NaN) : points[key];
      const inUse = key === "advancement" || ranking.hasData[key];
      return { known, weight: inUse ? weights[key] : 0, equal: inUse ? 1 : 0 };
    });
    const present = all.filter(({ known }) => !Number.isNaN(known));
    const completeness = sum(present.map(({ weight }) => weight)) / sum(all.map(({ weight }) => weight));
    const mean = (of: "weight" | "equal") =>
      sum(present.map((each) => each[of] * each.known)) / sum(present.map((each) => each[of]));
    const score = completeness >= sampleRecipe.cuts.coverage ? mean("weight") : null;
    const ranked = score !== null && eligible;
    return { naics, completeness, score, ranked: ranked ? score : null, equal: ranked ? mean("equal") : null };
  });
  for (const { naics, completeness, score, ranked, equal } of rows) {
    const about = `tblRank ${naics}`;
    expect(figures.get(`${about} Advancement points`)).toBe(pointsOf[naics] ?? null);
    expect(figures.get(`${about} Data complete`)).toBeCloseTo(completeness, 12);
    const shown = figures.get(`${about} Score`);
    if (score === null) expect(shown).toBeNull();
    else expect(shown).toBeCloseTo(score, 9);
    expect([naics, figures.get(`${about} Rank`)]).toEqual([
      naics,
      placeAmong(
        ranked,
        rows.map((row) => row.ranked),
      ),
    ]);
    expect([naics, figures.get(`${about} Rank by equal weights`)]).toEqual([
      naics,
      placeAmong(
        equal,
        rows.map((row) => row.equal),
      ),
    ]);
  }
});

test("a local adjustment counts with a reason, and only then", () => {
  const figures = found.get("local adjustments, and other years")!;
  const scores = ranking.industries.map(({ cells: { naics }, ranked, score }) => {
    const raised = naics === adjusted.withReason ? score + adjusted.points : score;
    return { naics, final: ranked ? Math.min(100, raised) : null };
  });
  for (const { naics, final } of scores) {
    if (final !== null) expect(figures.get(`tblRank ${naics} Score`)).toBeCloseTo(final, 9);
    const rank = placeAmong(
      final,
      scores.map((each) => each.final),
    );
    expect([naics, figures.get(`tblRank ${naics} Rank`)]).toEqual([naics, rank]);
  }
  const rankBefore = ranking.industries.find(({ cells }) => cells.naics === adjusted.withReason)!.rank;
  expect(figures.get(`tblRank ${adjusted.withReason} Rank`)).toBeLessThan(rankBefore);
  const without = figures.get(`tblRank ${adjusted.withoutReason} Status in words`);
  expect(without).toContain("The local adjustment does not count: it has no reason.");
  expect(figures.get(`tblRank ${adjusted.withReason} Status in words`)).not.toContain("no reason");
});

test("other years change annual growth and the sentences", () => {
  const figures = found.get("local adjustments, and other years")!;
  const other = build({ ...sampleRecipe, base: 2019, end: 2025 }).ranking;
  for (const { cells, cagr, why } of other.industries) {
    const annual = figures.get(`tblRank ${cells.naics} Annual growth`);
    if (Number.isNaN(cagr)) expect(annual).toBeNull();
    else expect(annual).toBeCloseTo(cagr, 12);
    expect(figures.get(`tblRank ${cells.naics} Why`)).toBe(why);
  }
});
