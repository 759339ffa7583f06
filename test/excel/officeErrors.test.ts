import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { findBuilds } from "../../src/excel/findBuilds";
import { removeBuild } from "../../src/excel/removeBuild";
import { codeOf, sentenceOf } from "../../src/excel/officeErrors";
import { WorkbookProblem } from "../../src/excel/WorkbookProblem";
import { refusals } from "../../src/preview/host/Faults";
import { openWorkbook } from "./openWorkbook";
import { patience } from "./patience";
import { smallWorkbook } from "./smallRanking";

test("while a cell is being typed into", async () => {
  const host = openWorkbook();
  host.faults.at(3, "cellEditMode");
  await expect(buildWorkbook(smallWorkbook, patience())).rejects.toThrow(
    "Finish typing (press Enter), then press Build again.",
  );
});

test.each(Object.keys(refusals) as (keyof typeof refusals)[])("%s has a sentence of its own", async (fault) => {
  const host = openWorkbook();
  host.faults.at(1, fault);
  const error: unknown = await buildWorkbook(smallWorkbook, patience()).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorkbookProblem);
  expect(codeOf((error as WorkbookProblem).cause)).not.toBeNull();
  expect(sentenceOf(error)).not.toMatch(/Excel answered|unforeseen/);
});

test("what nobody foresaw is named, cancelling is told as such", () => {
  expect(sentenceOf(Object.assign(new Error("Odd."), { code: "OddCode" }))).toBe(
    'Excel answered "Odd." (OddCode). Wait a moment, then try again.',
  );
  expect(sentenceOf(new TypeError("x is not"))).toMatch(/"x is not"/);
  expect(sentenceOf(AbortSignal.abort().reason)).toBe("Cancelled: the workbook is as it was.");
});

test("an Excel that is out of reach leaves an unfinished build, and says how to take it away", async () => {
  const host = openWorkbook();
  for (let sync = 4; sync < 40; sync++) host.faults.at(sync, "sessionLost");
  await expect(buildWorkbook(smallWorkbook, patience())).rejects.toThrow(
    /could not be taken away again.*choose Remove this build, or delete these sheets: Start, Industry Ranking/,
  );
  host.faults.clear();
  const [left] = await findBuilds();
  expect(left).toMatchObject({ unfinished: true, recipe: null });
  await removeBuild(left!, patience());
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(host.workbook.names).toEqual([]);
});
