import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { goTo } from "../../src/excel/goTo";
import { whyThisScore } from "../../src/excel/whyThisScore";
import { rankingWorkbook } from "../../src/sheets/rankingWorkbook";
import { sampleProvenance } from "../sheets/sampleRanking";
import { openWorkbook } from "./openWorkbook";
import { patience } from "./patience";
import { smallFacts, smallRecipe, smallWorkbook } from "./smallRanking";
import { workedOut } from "./workedOut";

const { ranking } = rankingWorkbook(smallRecipe, smallFacts, sampleProvenance);
const [best] = ranking.industries;

async function built() {
  const host = openWorkbook();
  await buildWorkbook(smallWorkbook, patience());
  workedOut(host, smallWorkbook);
  return host;
}

test("explains the selected row from the sheet's own cells", async () => {
  await built();
  await goTo("Industry Ranking", "H10");
  const why = (await whyThisScore())!;
  expect(why).toMatchObject({ sheet: "Industry Ranking", row: 10, naics: best!.cells.naics, title: best!.cells.title });
  expect(why).toMatchObject({ rank: best!.rank, quadrant: best!.quadrant, gate: best!.gate, why: best!.why });
  expect(why.score).toBeCloseTo(best!.score, 9);
  expect(why.parts.reduce((sum, { adds }) => sum + (adds ?? 0), 0)).toBeCloseTo(best!.score, 9);
  expect(why.parts.map(({ weight }) => weight)).toEqual(Object.values(smallRecipe.weights));
  expect(why.parts.filter(({ points }) => points === null).map(({ title }) => title)).toEqual([
    "Outlook",
    "Advancement",
    "Challenge",
  ]);
  expect(why.adjustment).toBeNull();
});

test("explains nothing elsewhere", async () => {
  await built();
  await goTo("Industry Ranking", "H3");
  expect(await whyThisScore()).toBeNull();
  await goTo("Region", "C24");
  expect(await whyThisScore()).toBeNull();
});
