import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { runRank } from "../../src/cli/runRank";
import { readFiles } from "../../src/data/readFiles";
import { arrangeFacts } from "../../src/sheets/ranking/arrangeFacts";
import { rankIndustries } from "../../src/sheets/ranking/rankIndustries";
import { recipeFor } from "../../src/sheets/recipeFor";
import { recordingTerminal } from "./recordingTerminal";
import { emptyFolder, sampleFolder } from "./sampleFolder";

const areas = ["98001", "98003", "98005", "98007", "98009", "98011"];
const files = sampleFolder();

function run(...more: string[]) {
  const out = path.join(emptyFolder(), "ranking.xlsx");
  const json = path.join(path.dirname(out), "ranking.json");
  const recording = recordingTerminal();
  const place = ["--files", files, "--areas", areas.join(","), "--reference", "98000"];
  const results = ["--base", "2021", "--end", "2024", "--out", out, "--json", json];
  const surroundings = { terminal: recording.terminal, today: () => "2026-11-21" };
  const exitCode = runRank([...place, ...results, ...more], surroundings);
  return { exitCode, ...recording, workbook: readFileSync(out), json: readFileSync(json, "utf8") };
}

describe("runRank", () => {
  const level4 = run("--level", "4");

  it("gives equal files for equal files on the same day", () => {
    const again = run("--level", "4");
    expect(level4.exitCode).toBe(0);
    expect(again.workbook.equals(level4.workbook)).toBe(true);
    expect(again.json).toBe(level4.json);
  });

  it("shows every file as it comes and names its folder but none above", () => {
    expect(level4.steps[0]).toMatch(/^Reading 1 of 13: rank-\w+\/2021\.annual 98000 /);
    expect(level4.steps.filter((step) => step.startsWith("Reading"))).toHaveLength(13);
  });

  it("writes as JSON exactly what was ranked, null for what is missing", () => {
    const reading = readFiles(
      readdirSync(files).map((name) => ({ name, bytes: readFileSync(path.join(files, name)) })),
    );
    const choices = { areas, reference: "98000", base: 2021, end: 2024, level: 4 as const, madeOn: "2026-11-21" };
    const recipe = recipeFor(choices, reading.titles);
    const { totals, industries } = rankIndustries(recipe, arrangeFacts(recipe, reading));
    const nullIfMissing = (number: number) => (Number.isNaN(number) ? null : number);
    const written = JSON.parse(level4.json);
    expect(Object.keys(written)).toEqual([
      "region",
      "reference",
      "base",
      "end",
      "ownership",
      "level",
      "invented",
      "totals",
      "industries",
    ]);
    expect(written).toMatchObject({ invented: true, ownership: "private", level: 4, base: 2021, end: 2024 });
    expect(written.totals).toMatchObject({ regionEnd: totals.regionEnd, regionWage: totals.regionWage });
    expect(written.industries).toHaveLength(industries.length);
    industries.forEach((industry, index) => {
      expect(written.industries[index]).toMatchObject({
        naics: industry.cells.naics,
        regionJobsBase: nullIfMissing(industry.sums.base),
        regionJobsEnd: nullIfMissing(industry.sums.end),
        lq: nullIfMissing(industry.lq),
        competitiveEffect: nullIfMissing(industry.competitiveEffect),
        points: { concentration: nullIfMissing(industry.points.concentration), outlook: null },
        score: nullIfMissing(industry.score),
        rank: nullIfMissing(industry.rank),
        status: industry.dataStatus,
        low: nullIfMissing(industry.sums.low),
        high: nullIfMissing(industry.sums.high),
      });
    });
    expect(written.industries.some(({ rank }: { rank: number | null }) => rank === null)).toBe(true);
  });

  it("prints the ten strongest, best first, each with its reason", () => {
    const [first, ...others] = level4.lines.filter((line) => /^ *\d+\. +\d/.test(line));
    expect(others).toHaveLength(9);
    const best = JSON.parse(level4.json).industries[0];
    expect(first).toContain(`${best.naics} ${best.title}`);
    expect(level4.lines[level4.lines.indexOf(first!) + 1]).toMatch(/jobs, .* times the share in the reference area/);
  });

  it("says so where the weights stand on criteria without data", () => {
    const { exitCode, lines, json } = run("--weights", "outlook=1");
    expect(exitCode).toBe(0);
    expect(lines).toContain("No industry could be ranked: the column Status in words of the workbook says why.");
    expect(JSON.parse(json).industries[0]).toMatchObject({ rank: null, score: null });
  });
});
