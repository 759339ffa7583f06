import type { Chart } from "../sheets/sheet";
import type { ChartTexts } from "./chartTexts";
import { askTexts } from "./chartTexts";
import type { PageTexts } from "./pages";
import { askPage } from "./pages";

/** What a sheet has besides cells and changes when it is refreshed. */
export interface StandingParts {
  readonly page: PageTexts;
  readonly charts: readonly ChartTexts[];
  /** Points, from row 1 on. */
  readonly heights: readonly number[];
}

export interface PartsWanted {
  readonly worksheet: Excel.Worksheet;
  /** As the new workbook has them; one that a person deleted stays deleted. */
  readonly charts: readonly Chart[];
  /** How many row heights to tell. */
  readonly heights: number;
}

/** Two requests for all sheets together. */
export async function readParts(
  context: Excel.RequestContext,
  wanted: readonly PartsWanted[],
): Promise<StandingParts[]> {
  const present = wanted.map(({ worksheet, charts }) =>
    charts.map((chart) => ({ chart, object: worksheet.charts.getItemOrNullObject(chart.name).load("name") })),
  );
  await context.sync();
  const asked = wanted.map(({ worksheet, heights }, at) => ({
    page: askPage(worksheet),
    charts: askTexts(
      worksheet,
      present[at]!.filter(({ object }) => !object.isNullObject).map(({ chart }) => chart),
    ),
    rows: Array.from({ length: heights }, (_, row) =>
      worksheet.getRange(`${row + 1}:${row + 1}`).format.load("rowHeight"),
    ),
  }));
  await context.sync();
  return asked.map(({ page, charts, rows }) => ({
    page: page(),
    charts: charts(),
    heights: rows.map(({ rowHeight }) => rowHeight),
  }));
}
