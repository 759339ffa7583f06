import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { targetIndustries } from "../../src/excel/targetIndustries";
import { openWorkbook } from "./openWorkbook";
import { patience } from "./patience";
import { type } from "./personWorkbook";
import { smallBuild } from "./smallBuild";
import { smallRecipe, smallWorkbook } from "./smallRanking";
import { workedOut } from "./workedOut";

test("what is decided as Target, then what is watched, of every ranking that can be read", async () => {
  const host = openWorkbook();
  expect(await targetIndustries()).toEqual([]);
  await smallBuild(host);
  await buildWorkbook(smallWorkbook, patience());
  workedOut(host, {
    ...smallWorkbook,
    sheets: smallWorkbook.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} (2)` })),
  });
  expect(await targetIndustries()).toEqual([]);
  type(host, "Industry Ranking", "F10", "Watch");
  type(host, "Industry Ranking", "F11", "Target");
  type(host, "Industry Ranking (2)", "F12", "Target");
  const found = await targetIndustries();
  expect(found.map(({ decision, regionName }) => [decision, regionName])).toEqual([
    ["Target", smallRecipe.regionName],
    ["Target", smallRecipe.regionName],
    ["Watch", smallRecipe.regionName],
  ]);
  const ranked = host.workbook.sheetNamed("Industry Ranking")!;
  const codes = [10, 11, 9].map((row) => ranked.cells.get(row, 2)!.value);
  expect(found.map(({ naics }) => naics)).toEqual(codes.map(String));
  type(host, "Industry Ranking", "F9", "Choice");
  expect((await targetIndustries()).map(({ naics }) => naics)).toEqual([String(codes[1])]);
});
