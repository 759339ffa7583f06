import { reference } from "../../sheets/formula";
import type { Axis, Chart, Series } from "../../sheets/sheet";
import type { ChartAxis, ChartModel, ChartSeries, Source } from "../host/model/chart";
import { type LineSetting, type SheetModel, usualColumnWidth, usualRowHeight } from "../host/model/SheetModel";
import { area1 } from "./area1";
import { hex } from "./formats";

const pixels = (points: number) => Math.round((points * 4) / 3);

const labelSides: Readonly<Record<string, NonNullable<Series["label"]>>> = {
  Right: "right",
  Left: "left",
  Top: "above",
  Bottom: "below",
};

/** Bubble charts and stacked bars, which is all that a worksheet as a value knows, with the series whose cells still stand. */
export const chartsOf = (sheet: SheetModel): Chart[] =>
  sheet.charts.flatMap((model): Chart[] => {
    const chart = { ...model, series: model.series.filter((series) => stands(sheet, series, model)) };
    if (chart.series.length === 0) return [];
    const common = {
      ...{ name: chart.name, title: chart.title.text, altText: chart.title.text },
      ...{
        row: lineAt(sheet.rows, usualRowHeight, chart.top),
        column: lineAt(sheet.columns, usualColumnWidth, chart.left),
      },
      ...{ width: pixels(chart.width), height: pixels(chart.height), legend: chart.legend.visible },
    };
    if (chart.chartType.startsWith("Bubble")) return [{ ...common, ...bubblesOf(sheet, chart) }];
    return chart.chartType.startsWith("BarStacked") ? [{ ...common, ...barsOf(sheet, chart) }] : [];
  });

function stands({ workbook }: SheetModel, { values, xValues, bubbleSizes }: ChartSeries, { chartType }: ChartModel) {
  const sources = [values, xValues, ...(chartType.startsWith("Bubble") ? [bubbleSizes] : [])];
  return sources.every((source) => source !== null && workbook.sheetWithId(source.sheetId) !== undefined);
}

type Part<Kind extends Chart["kind"]> = Omit<
  Extract<Chart, { kind: Kind }>,
  "name" | "title" | "altText" | "row" | "column" | "width" | "height" | "legend"
>;

const bubblesOf = (sheet: SheetModel, chart: ChartModel): Part<"bubble"> => ({
  kind: "bubble",
  xAxis: axisOf(chart.categoryAxis),
  yAxis: axisOf(chart.valueAxis),
  scale: chart.series[0]?.bubbleScale ?? 100,
  series: chart.series.map((series) => ({
    ...seriesOf(sheet, series, "FFFFFF"),
    x: cellsOf(sheet, series.xValues),
    size: cellsOf(sheet, series.bubbleSizes),
  })),
});

const barsOf = (sheet: SheetModel, chart: ChartModel): Part<"bar"> => ({
  kind: "bar",
  categories: cellsOf(sheet, chart.series[0]?.xValues ?? null),
  ...(chart.categoryAxis.title.visible ? { categoryTitle: chart.categoryAxis.title.text } : {}),
  valueAxis: axisOf(chart.valueAxis),
  series: chart.series.map((series) => seriesOf(sheet, series, undefined)),
});

/** @param usualOutline what every series of this kind has around it when it is filled */
function seriesOf(sheet: SheetModel, series: ChartSeries, usualOutline: string | undefined): Series {
  const { name, fill, line, hasDataLabels, dataLabels, inLegend } = series;
  const outline = line.lineStyle === "None" || line.color === "" ? undefined : hex(line.color);
  return {
    name: name.startsWith("=") && !name.includes("#REF!") ? { ref: name.slice(1) } : { text: name },
    values: cellsOf(sheet, series.values),
    fill: fill === null ? null : hex(fill),
    ...(outline === undefined || (fill !== null && outline === usualOutline) ? {} : { outline }),
    // What draws nothing but labels is not in a legend anyway.
    ...(inLegend || (fill === null && outline === undefined) ? {} : { inLegend: false as const }),
    ...(hasDataLabels && dataLabels.showSeriesName ? { label: labelSides[dataLabels.position] ?? "right" } : {}),
  };
}

const axisOf = ({
  title,
  numberFormat,
  position,
  positionAt,
  minimum,
  maximum,
  majorUnit,
  majorGridlines,
}: ChartAxis): Axis => ({
  ...{ title: title.text, numberFormat },
  ...(position === "Custom" ? { crossesAt: positionAt } : {}),
  ...(minimum === "" ? {} : { min: minimum }),
  ...(maximum === "" ? {} : { max: maximum }),
  ...(majorUnit === "" ? {} : { step: majorUnit }),
  ...(majorGridlines ? { grid: true } : {}),
});

function cellsOf({ workbook }: SheetModel, source: Source | null): string {
  const sheet = source && workbook.sheetWithId(source.sheetId);
  if (!source || !sheet) throw new Error("A chart shows cells that are no longer there.");
  return reference(sheet.name, area1(source.area));
}

/** The number of the row or column in which a place so many points from the sheet's edge lies. */
function lineAt(lines: ReadonlyMap<number, LineSetting>, usual: number, points: number): number {
  let [line, edge] = [0, 0];
  for (;;) {
    const { hidden, size = usual } = lines.get(line) ?? {};
    edge += hidden ? 0 : size;
    line += 1;
    if (edge > points + 0.01) return line;
  }
}
