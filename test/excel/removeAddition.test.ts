import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { findEverything } from "../../src/excel/findEverything";
import type { AdditionKind } from "../../src/excel/findAdditions";
import { removalPlan } from "../../src/excel/removalPlan";
import { removeBuild } from "../../src/excel/removeBuild";
import type { Host } from "../../src/preview/host/createHost";
import { snapshot } from "../../src/preview/host/snapshot";
import { challengeCheck } from "../../src/sheets/assessment/challengeCheck";
import { needsAssessment } from "../../src/sheets/assessment/needsAssessment";
import { review } from "../../src/sheets/assessment/review";
import { stakeholderWorkbook } from "../../src/sheets/stakeholders/stakeholderWorkbook";
import { openWorkbook } from "./openWorkbook";
import { patience } from "./patience";
import { type } from "./personWorkbook";
import { smallRecipe, smallWorkbook } from "./smallRanking";
import { scanRecipe, scanWorkbook } from "./smallScan";

const found = async (kind: AdditionKind | "ranking") =>
  (await findEverything()).find((each) => ("kind" in each ? each.kind : "ranking") === kind)!;

/** Which sheet is shown afterwards is no part of it. */
const contentOf = ({ workbook }: Host) => ({ ...(snapshot(workbook) as object), active: null });

const assessments = { needs: needsAssessment, challenges: challengeCheck, review };

const alone = { ranking: null, scan: null, madeOn: "2026-11-22" };
const ranking = { recipe: smallRecipe, industries: { row: 10, column: 2, rows: 4, columns: 1 } };
const beside = { ranking, scan: scanRecipe, madeOn: "2026-11-22" };

test("a scan goes with its names; organisations and typed cells are told, and what will break", async () => {
  const host = openWorkbook();
  await buildWorkbook(smallWorkbook, patience());
  const before = contentOf(host);
  await buildWorkbook(scanWorkbook, patience());
  type(host, "Roles", "D9", "A");
  type(host, "Stakeholder Lists", "A5", "Trade");
  type(host, "Stakeholder Map", "Z90", "mine");
  type(host, "Sheet1", "A1", "=TargetIndustry&COUNTA(tblStake[Organisation])");
  const plan = await removalPlan(await found("stakeholders"));
  expect(plan.sheets).toEqual(scanWorkbook.sheets.map(({ name }) => name));
  expect([...plan.names].sort()).toEqual(scanWorkbook.names.map(({ name }) => name).sort());
  expect(plan.organisations).toBe(3);
  expect(plan.typed).toEqual(
    expect.arrayContaining([
      { sheet: "Stakeholders", address: "B9", what: 'Organisation: "Mercy Hospital"' },
      expect.objectContaining({ sheet: "Roles", address: "D9", what: 'Partner 3: "A"' }),
      expect.objectContaining({ sheet: "Stakeholder Lists", address: "A5" }),
      { sheet: "Stakeholder Map", address: "Z90", what: '"mine"' },
    ]),
  );
  expect(plan.references).toEqual(["Sheet1!A1 refers to TargetIndustry, tblStake and will show an error"]);
  host.workbook.sheets[0]!.clearContents({ row: 0, column: 0, rows: 1, columns: 1 });
  await removeBuild(plan.build, patience());
  expect(contentOf(host)).toEqual(before);
});

test("of an untouched scan nobody typed into no cell is named", async () => {
  openWorkbook();
  await buildWorkbook(stakeholderWorkbook(scanRecipe, []), patience());
  const { typed, organisations } = await removalPlan(await found("stakeholders"));
  expect({ typed, organisations }).toEqual({ typed: [], organisations: 0 });
});

test("of an added sheet only what was typed is named, whatever it was built beside, and nothing else goes", async () => {
  const host = openWorkbook();
  await buildWorkbook(smallWorkbook, patience());
  await buildWorkbook(scanWorkbook, patience());
  const before = contentOf(host);
  for (const context of [alone, { ...beside, scan: null }, beside])
    for (const [kind, build] of Object.entries(assessments)) {
      const workbook = build(context);
      await buildWorkbook(workbook, patience());
      const plan = await removalPlan(await found(kind as AdditionKind));
      expect({ kind, typed: plan.typed }).toEqual({ kind, typed: [] });
      expect([...plan.names].sort()).toEqual(workbook.names.map(({ name }) => name).sort());
      const { name } = workbook.sheets[0]!;
      type(host, name, "AZ60", "ask Ana");
      expect((await removalPlan(plan.build)).typed).toEqual([{ sheet: name, address: "AZ60", what: '"ask Ana"' }]);
      await removeBuild(plan.build, patience());
      expect(contentOf(host)).toEqual(before);
    }
});

test("removing a ranking names what a scan and a sheet beside it lose, and leaves them", async () => {
  openWorkbook();
  await buildWorkbook(smallWorkbook, patience());
  await buildWorkbook(scanWorkbook, patience());
  await buildWorkbook(review(beside), patience());
  const plan = await removalPlan(await found("ranking"));
  expect(plan.references.some((sentence) => sentence.startsWith("Review!"))).toBe(true);
  await removeBuild(plan.build, patience());
  expect((await findEverything()).map(({ title }) => title)).toEqual(["Stakeholder scan: Hospitals", "Review"]);
  await expect(removeBuild(plan.build, patience())).rejects.toThrow(/gone already/);
});
