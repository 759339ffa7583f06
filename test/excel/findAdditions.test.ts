import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { findAdditions } from "../../src/excel/findAdditions";
import { findBuilds } from "../../src/excel/findBuilds";
import { listTables } from "../../src/excel/tables";
import { challengeCheck } from "../../src/sheets/assessment/challengeCheck";
import { needsAssessment } from "../../src/sheets/assessment/needsAssessment";
import { review } from "../../src/sheets/assessment/review";
import { openWorkbook } from "./openWorkbook";
import { patience } from "./patience";
import { type } from "./personWorkbook";
import { smallWorkbook } from "./smallRanking";
import { scanWorkbook, smallScan } from "./smallScan";

const context = { ranking: null, scan: null, madeOn: "2026-11-22" };

test("finds scans and added sheets among rankings, each by its own marks", async () => {
  openWorkbook();
  for (const workbook of [
    smallWorkbook,
    scanWorkbook,
    needsAssessment(context),
    challengeCheck(context),
    review(context),
    scanWorkbook,
    smallWorkbook,
    needsAssessment(context),
  ])
    await buildWorkbook(workbook, patience());
  const additions = await findAdditions();
  expect(additions.map(({ kind, key, title, sheets }) => ({ kind, key, title, sheets: sheets.length }))).toEqual([
    { kind: "stakeholders", key: "", title: "Stakeholder scan: Hospitals", sheets: 4 },
    { kind: "stakeholders", key: "_2", title: "Stakeholder scan: Hospitals", sheets: 4 },
    { kind: "needs", key: "", title: "Needs Assessment", sheets: 1 },
    { kind: "needs", key: "_2", title: "Needs Assessment (2)", sheets: 1 },
    { kind: "challenges", key: "", title: "Challenge Check", sheets: 1 },
    { kind: "review", key: "", title: "Review", sheets: 1 },
  ]);
  expect(additions[1]!.sheets).toEqual([
    "Stakeholders (2)",
    "Stakeholder Map (2)",
    "Roles (2)",
    "Stakeholder Lists (2)",
  ]);
  expect([...additions[1]!.marks.keys()]).toContain("Scan_Roles_2");
  expect(additions.map(({ madeOn, unfinished }) => [madeOn, unfinished])).toEqual([
    ...[
      ["2026-11-21", false],
      ["2026-11-21", false],
    ],
    ...Array.from({ length: 4 }, () => ["2026-11-22", false]),
  ]);
  const rankings = await findBuilds();
  expect(rankings.map(({ key, sheets }) => [key, sheets.length])).toEqual([
    ["", smallWorkbook.sheets.length],
    ["_2", smallWorkbook.sheets.length],
  ]);
  expect(await listTables()).toEqual([]);
});

test("follows sheets under other names; what was interrupted, deleted or spoilt says so", async () => {
  const host = openWorkbook();
  const { workbook } = host;
  await smallScan(host);
  await buildWorkbook(needsAssessment(context), patience());
  workbook.renameSheet(workbook.sheetNamed("Stakeholders")!, "Our partners");
  expect((await findAdditions()).map(({ sheets }) => sheets[0])).toEqual(["Our partners", "Needs Assessment"]);
  type(host, "Stakeholder Lists", "A28", "gone");
  workbook.removeName(workbook.nameNamed("NeedsRecipe", null)!);
  const [scan, needs] = await findAdditions();
  expect(scan).toMatchObject({ title: "Stakeholder scan", recipe: null, madeOn: null, unfinished: false });
  expect(needs).toMatchObject({ recipe: null, unfinished: true });
  workbook.removeSheet(workbook.sheetNamed("Needs Assessment")!);
  expect((await findAdditions()).map(({ kind }) => kind)).toEqual(["stakeholders"]);
});

test("a person's own name that looks like a mark marks nothing", async () => {
  const host = openWorkbook();
  await buildWorkbook(review(context), patience());
  const name = { sheetId: null, formula: "='Sheet1'!$A$1", visible: true, comment: "" };
  host.workbook.addName({ ...name, name: "Review_Notes" });
  host.workbook.addName({ ...name, name: "Scan_Mine" });
  expect((await findAdditions()).map(({ kind, sheets }) => [kind, sheets])).toEqual([["review", ["Review"]]]);
});
