import type { ChartTexts } from "./chartTexts";
import { writeTexts } from "./chartTexts";
import { areaAddress } from "./areaAddress";
import type { FoundBuild } from "./findBuilds";
import type { ForeignCell } from "./foreignCells";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";
import { writePage } from "./pages";
import type { SheetState } from "./RefreshState";
import { lastRow } from "../sheets/lastRow";
import { isRewritten } from "./RefreshState";
import type { StandingParts } from "./standingParts";

/**
 * Writes pages, charts and row heights.
 * @param from what they are now: a chart that is not there stays away, a height that is right is left alone
 */
export function partOperations(
  name: string,
  worksheet: Excel.Worksheet,
  wanted: StandingParts,
  from: StandingParts,
): Operation[] {
  const present = new Set(from.charts.map((chart) => chart.name));
  const charts = wanted.charts.filter((chart: ChartTexts) => present.has(chart.name));
  return [
    {
      bytes: CALL_BYTES * (8 + 30 * charts.length + 2 * wanted.heights.length),
      sentence: `Setting up the pages of ${name}`,
      run: () => {
        writePage(worksheet, wanted.page);
        for (const texts of charts) writeTexts(worksheet, texts);
        wanted.heights.forEach((height, at) => {
          if (height !== from.heights[at]) worksheet.getRange(`${at + 1}:${at + 1}`).format.rowHeight = height;
        });
      },
    },
  ];
}

/** Empties a sheet that is written anew, as far as the build filled it or will. */
export function clearRewritten(
  { mark, built: { unknown }, next }: SheetState,
  worksheet: Excel.Worksheet,
  tables: readonly string[],
): Operation[] {
  if (!isRewritten(mark) || !unknown) return [];
  const last = Math.max(unknown.rows, lastRow(next));
  return [
    {
      bytes: CALL_BYTES * (2 + tables.length),
      sentence: `Writing ${next.name}`,
      run: () => {
        for (const name of tables) worksheet.tables.getItem(name).convertToRange();
        worksheet.getRange(areaAddress({ ...unknown, rows: last })).clear("All");
      },
    },
  ];
}

export const nameOperation = ({ names }: Excel.Workbook, { key }: FoundBuild, formula: string): Operation => ({
  bytes: 2 * CALL_BYTES,
  sentence: "Naming cells",
  run: () => {
    names.getItem(`RecipeText${key}`).formula = formula;
  },
});

/** A person's formulas, as they were before cells went that they speak of. */
export const foreignOperations = (cells: readonly ForeignCell[], { worksheets }: Excel.Workbook): Operation[] =>
  cells.map(({ sheetId, address, formula }) => ({
    bytes: CALL_BYTES + formula.length,
    sentence: "Writing formulas",
    run: () => {
      worksheets.getItem(sheetId).getRange(address).formulas = [[formula]];
    },
  }));
