import { addSheet } from "../../src/excel/addSheet";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { findAdditions } from "../../src/excel/findAdditions";
import { findBuilds } from "../../src/excel/findBuilds";
import type { Host } from "../../src/preview/host/createHost";
import { wholeSheet } from "../../src/preview/host/model/area";
import { snapshot } from "../../src/preview/host/snapshot";
import { rankingWorkbook } from "../../src/sheets/rankingWorkbook";
import type { Recipe } from "../../src/sheets/recipe";
import { stakeholderWorkbook } from "../../src/sheets/stakeholders/stakeholderWorkbook";
import { openCalculatedWorkbook } from "../preview/calculator/openCalculatedWorkbook";
import { shownValues } from "../preview/calculator/shownValues";
import { expectedAnswers } from "../sheets/assessment/expectedAnswers";
import { turnedOver } from "../sheets/assessment/sampleAssessment";
import { tableCell } from "../sheets/changeCell";
import { sampleProvenance } from "../sheets/sampleRanking";
import { fortyOrganisations, fortyRecipe } from "../sheets/stakeholders/fortyOrganisations";
import { everyFault, faultName } from "./everyFault";
import { openWorkbook } from "./openWorkbook";
import { patience } from "./patience";
import { smallFacts, smallRecipe, smallWorkbook } from "./smallRanking";

const NOTHING = { ranking: null, scan: null };

const scan = stakeholderWorkbook(fortyRecipe, fortyOrganisations.slice(0, 6));

const kinds = ["needs", "challenges", "review"] as const;

const sheetNames = { needs: "Needs Assessment", challenges: "Challenge Check", review: "Review" } as const;

const change = (what: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    what(context);
    await context.sync();
  });

/** Adds each sheet to the ranking and the scan of these places; the needs assessment has its own target where no scan is given. */
async function addAll(ranking: number, targetOf: number | null): Promise<void> {
  const build = (await findBuilds())[ranking]!;
  const scans = (await findAdditions()).filter(({ kind }) => kind === "stakeholders");
  await addSheet("needs", { ranking: build, scan: targetOf === null ? null : scans[targetOf]! }, patience());
  for (const kind of ["challenges", "review"] as const)
    await addSheet(kind, { ranking: build, scan: scans[targetOf ?? 0]! }, patience());
}

/** A formula without its texts and the headers of its columns. */
const bare = (formula: string) => formula.replaceAll(/"(?:[^"]|"")*"|\[[^\]]*\]|'(?:[^']|'')*'!/g, "");

const withoutFirst: Recipe = {
  ...smallRecipe,
  areas: smallRecipe.areas.map((area, index) => ({ ...area, included: index > 0 })),
};

describe("beside a ranking and a scan", () => {
  const { host, calculator } = openCalculatedWorkbook();
  const shown = shownValues(host.workbook);
  const answers = () => ({
    place: shown("Needs Assessment", 6, 3),
    concentrated: shown("Needs Assessment", 9, 3),
    targetConcentrated: shown("Needs Assessment", 9, 4),
    grew: shown("Needs Assessment", 10, 3),
    targetGrew: shown("Needs Assessment", 10, 4),
    pay: shown("Needs Assessment", 11, 3),
    focus: shown("Challenge Check", 12, 4),
    works: shown("Review", 8, 3),
  });
  const expected = (recipe: Recipe) => {
    const { ranking } = rankingWorkbook(recipe, smallFacts, sampleProvenance);
    // Of equals the one that stands first comes first.
    const industries = ranking.industries.toReversed();
    const sentences = expectedAnswers(
      { ...ranking, industries },
      recipe,
      industries.find(({ rank }) => rank === 1)!,
    );
    return Object.fromEntries(Object.entries(sentences).map(([key, words]) => [key, expect.stringContaining(words)]));
  };

  beforeAll(async () => {
    await buildWorkbook(turnedOver(smallWorkbook, "tblRank"), patience());
    await buildWorkbook(scan, patience());
    await addAll(0, null);
    await calculator.settle();
  });

  test("the answers are those of the ranking, in whatever order its rows stand", () => {
    expect(answers()).toEqual(expected(smallRecipe));
  });

  test("the scan is counted", () => {
    expect(shown("Review", 10, 3)).toMatch(/^Organisations on Stakeholders: 6;/);
    expect(shown("Challenge Check", 14, 4)).toMatch(/^Organisations: 6, of /);
  });

  test("a county that is switched off moves the answers", async () => {
    const { row, column } = tableCell(smallWorkbook, "tblRegion", "FIPS", smallRecipe.areas[0]!.fips, "Include?");
    const region = host.workbook.sheetNamed("Region")!;
    region.write([{ row: row - 1, column: column - 1, content: { value: "No" } }]);
    await calculator.settle();
    expect(answers()).toEqual(expected(withoutFirst));
  });
});

describe("beside rankings and scans of which the second is given", () => {
  let host: Host;
  beforeAll(async () => {
    host = openWorkbook();
    for (const workbook of [smallWorkbook, smallWorkbook, scan, scan]) await buildWorkbook(workbook, patience());
    await change((context) => {
      context.workbook.worksheets.getItem("Region (2)").name = "Our counties";
    });
    await addAll(1, 1);
  });

  test("formulas read it, and nothing of the first", () => {
    const formulas = Object.values(sheetNames).flatMap((name) =>
      [...host.workbook.sheetNamed(name)!.cells.within(wholeSheet)].flatMap(({ content }) => content.formula ?? []),
    );
    const names = new Set(
      formulas.flatMap((formula) => bare(formula).match(/\b(tbl[A-Z]\w+|[A-Z][a-z]+[A-Z]\w+)\b/g) ?? []),
    );
    const own = new Set(["NeedsTarget"]);
    expect([...names].filter((name) => !name.endsWith("_2") && !own.has(name))).toEqual([]);
    expect(names).toEqual(
      new Set([...names, "tblRank_2", "tblTop_2", "tblRegion_2", "tblStake_2", "TargetIndustry_2"]),
    );
  });

  test("links lead to its sheets, as they are called now", () => {
    const shown = shownValues(host.workbook);
    expect(shown("Challenge Check", 13, 7)).toBe("Our counties");
    expect(shown("Needs Assessment", 9, 5)).toBe("Driver Map (2)");
    expect(shown("Challenge Check", 9, 7)).toBe("Stakeholders (2)");
  });

  test("the sheets are found again by what they are", async () => {
    const found = (await findAdditions()).filter(({ kind }) => kind !== "stakeholders");
    expect(found.map(({ kind, sheets, unfinished }) => ({ kind, sheets, unfinished }))).toEqual(
      kinds.map((kind) => ({ kind, sheets: [sheetNames[kind]], unfinished: false })),
    );
    expect(found.map(({ recipe }) => recipe)).toEqual(
      kinds.map((kind) => expect.objectContaining({ schema: 1, kind })),
    );
  });
});

describe("beside nothing", () => {
  test.each(kinds)("%s says what it would need", async (kind) => {
    const { host, calculator } = openCalculatedWorkbook();
    const { sheets } = await addSheet(kind, NOTHING, patience());
    await calculator.settle();
    expect(sheets.map(({ name }) => name)).toEqual([sheetNames[kind]]);
    const cells = [
      ...host.workbook.sheetNamed(sheetNames[kind])!.cells.within({ row: 0, column: 0, rows: 60, columns: 9 }),
    ];
    const texts = cells.map(({ content }) => String(content.value));
    expect(texts.some((text) => /^(No ranking yet|Needs jobs by industry)/.test(text))).toBe(true);
    expect(texts.filter((text) => text.startsWith("#"))).toEqual([]);
  });

  test("a second of a kind gets a number, and the first stays", async () => {
    const host = openWorkbook();
    await addSheet("needs", NOTHING, patience());
    const first = snapshot(host.workbook) as { sheets: unknown[] };
    const { renamed } = await addSheet("needs", NOTHING, patience());
    expect(renamed).toEqual([{ from: "Needs Assessment", to: "Needs Assessment (2)" }]);
    expect((snapshot(host.workbook) as { sheets: unknown[] }).sheets.slice(0, 2)).toEqual(first.sheets);
    expect((await findAdditions()).map(({ key }) => key)).toEqual(["", "_2"]);
  });
});

describe("where something is gone", () => {
  const refusal = async (what: (context: Excel.RequestContext) => void) => {
    const host = openWorkbook();
    await buildWorkbook(smallWorkbook, patience());
    await change(what);
    const before = snapshot(host.workbook);
    const [ranking] = await findBuilds();
    const sentence = await addSheet("needs", { ranking: ranking!, scan: null }, patience()).catch(
      (error: { sentence: string }) => error.sentence,
    );
    expect(snapshot(host.workbook)).toEqual(before);
    return sentence;
  };

  test("the column is named", async () => {
    const sentence = await refusal((context) => {
      context.workbook.tables.getItem("tblRank").columns.getItem("Wage ratio").name = "Pay";
    });
    expect(sentence).toBe('The table tblRank has no column "Wage ratio": give it its name back, then try again.');
  });

  test("the table is named", async () => {
    const sentence = await refusal((context) => context.workbook.worksheets.getItem("Driver Map").delete());
    expect(sentence).toMatch(/^The table tblTop is gone, and the new sheet would read it: /);
  });
});

test.each(everyFault.map((fault) => [faultName(fault), fault] as const))(
  "%s at any request leaves the workbook as it was",
  async (_, fault) => {
    openWorkbook();
    const { syncs } = await addSheet("review", NOTHING, patience());
    let failed = 0;
    for (let sync = 1; sync <= syncs; sync++) {
      const host = openWorkbook();
      const before = snapshot(host.workbook);
      host.faults.at(sync, fault);
      const error = await addSheet("review", NOTHING, patience()).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error === null) continue;
      failed += 1;
      expect(snapshot(host.workbook)).toEqual(before);
    }
    expect(failed).toBeGreaterThan(0);
  },
);
