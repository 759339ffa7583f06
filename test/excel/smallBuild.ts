import { buildWorkbook } from "../../src/excel/buildWorkbook";
import type { FoundBuild } from "../../src/excel/findBuilds";
import { findBuilds } from "../../src/excel/findBuilds";
import { readBuild } from "../../src/excel/readBuild";
import type { Host } from "../../src/preview/host/createHost";
import { rankingWorkbook } from "../../src/sheets/rankingWorkbook";
import type { Workbook } from "../../src/sheets/sheet";
import { withKept } from "../../src/sheets/withKept";
import { sampleProvenance } from "../sheets/sampleRanking";
import { patience } from "./patience";
import { smallFactsOf, smallWorkbook } from "./smallRanking";
import { workedOut } from "./workedOut";

/** The small ranking in an open workbook, calculated. */
export async function smallBuild(host: Host): Promise<FoundBuild> {
  await buildWorkbook(smallWorkbook, patience());
  workedOut(host, smallWorkbook);
  const [build] = await findBuilds();
  return build!;
}

/** What the pane makes of new files for the build that stands: other industries and files, another day. */
export async function nextWorkbook(which: readonly number[], years?: { base: number; end: number }): Promise<Workbook> {
  const [build] = await findBuilds();
  const { recipe, kept } = await readBuild(build!);
  const next = { ...recipe, ...years, madeOn: "2027-01-15" };
  const provenance = {
    ...sampleProvenance,
    sources: sampleProvenance.sources.slice(1),
    refused: [{ file: "x.csv", reason: "It is empty." }],
  };
  return rankingWorkbook(next, withKept(smallFactsOf(which), kept, next), provenance).workbook;
}
