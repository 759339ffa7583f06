import { rankingWorkbook } from "../../src/sheets/rankingWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { recalculate } from "../libreoffice/recalculate";
import { replaceCell, tableCell } from "./changeCell";
import { sampleFacts, sampleProvenance, sampleRecipe } from "./sampleRanking";

test("Sources & Method sees a row whose shift-share falls short of its change", async () => {
  const { workbook } = rankingWorkbook(sampleRecipe, sampleFacts, sampleProvenance);
  const place = tableCell(workbook, "tblRank", "NAICS", "336", "Identity check");
  const sheets = await recalculate(writeWorkbook(replaceCell(workbook, place, () => -500)));
  const texts = sheets.get("Sources & Method")!.flat();
  expect(texts.filter((text) => String(text).endsWith("the largest difference is 500 jobs."))).toHaveLength(1);
});
