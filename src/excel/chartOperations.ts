import type { Axis, BarChart, BubbleChart, Chart, Series } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import { points } from "./columnPoints";
import { oneCell } from "../sheets/formula";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";
import { rangeAt } from "./rangeAt";
import type { Target } from "./Target";

const TYPES = { bubble: "Bubble", bar: "BarStacked" } as const;
export const LABEL_SIDES = { right: "Right", left: "Left", above: "Top", below: "Bottom" } as const;

const TITLE = { size: 14, color: "#0F5C63", bold: true };
const AXIS_TITLE = { size: 10, color: "#404040", bold: false };
const TICKS = { size: 9, color: "#595959" };
const LEGEND = { size: 9, color: "#404040" };
const LABEL = { size: 8, color: "#262626" };

/** A chart that stands on its sheet, with whatever series Excel gave it. */
export interface MadeChart {
  readonly chart: Chart;
  readonly object: Excel.Chart;
  readonly worksheets: Excel.WorksheetCollection;
}

/** Puts a sheet's charts in place; `made` learns them, and how many series they begin with. */
export const newChartOperations = (
  { sheet, worksheet }: Target,
  worksheets: Excel.WorksheetCollection,
  made: MadeChart[],
): Operation[] =>
  sheet.charts.map((chart) => ({
    bytes: 20 * CALL_BYTES,
    sentence: `Drawing ${chart.name}`,
    run: () => {
      const object = worksheet.charts.add(TYPES[chart.kind], rangeAt(worksheets, chart.series[0]!.values), "Columns");
      object.name = chart.name;
      object.setPosition(areaAddress(oneCell(chart.row, chart.column)));
      object.width = points(chart.width);
      object.height = points(chart.height);
      object.series.load("count");
      made.push({ chart, object, worksheets });
    },
  }));

/** Draws what the charts show, a request after they were put in place. */
export const chartOperations = (charts: readonly Chart[], made: readonly MadeChart[]): Operation[] =>
  charts.map((chart, at) => ({
    bytes: (40 + 20 * chart.series.length) * CALL_BYTES,
    sentence: `Drawing ${chart.name}`,
    run: () => draw(made[at]!),
  }));

/** The series Excel gave it go last, so that the chart is never without any and keeps its kind. */
function draw(made: MadeChart): void {
  const { chart, object } = made;
  const given = object.series.count;
  chart.series.forEach((series, at) => drawSeries(made, series, at));
  for (let index = 0; index < given; index++) object.series.getItemAt(0).delete();
  object.title.text = chart.title;
  Object.assign(object.title.format.font, TITLE);
  drawLegend(made);
  // Helper columns are folded away; their numbers are drawn all the same.
  object.plotVisibleOnly = false;
  object.displayBlanksAs = "NotPlotted";
  if (chart.kind === "bubble") drawBubbleAxes(object, chart);
  else drawBarAxes(object, chart);
}

function drawSeries({ chart, object, worksheets }: MadeChart, series: Series, at: number): void {
  const drawn = object.series.add("text" in series.name ? series.name.text : `=${series.name.ref}`);
  drawn.setValues(rangeAt(worksheets, series.values));
  if (chart.kind === "bubble") {
    const { x, size } = chart.series[at]!;
    drawn.setXAxisValues(rangeAt(worksheets, x));
    drawn.setBubbleSizes(rangeAt(worksheets, size));
    drawn.bubbleScale = chart.scale;
  } else {
    drawn.setXAxisValues(rangeAt(worksheets, chart.categories));
    drawn.gapWidth = 40;
    drawn.overlap = 100;
  }
  drawn.invertIfNegative = false;
  paint(drawn, series, chart.kind);
  if (series.label === undefined) return;
  drawn.hasDataLabels = true;
  const { dataLabels } = drawn;
  Object.assign(dataLabels, { showSeriesName: true, showValue: false, showLegendKey: false, showBubbleSize: false });
  dataLabels.position = chart.kind === "bubble" ? LABEL_SIDES[series.label] : "Center";
  Object.assign(dataLabels.format.font, LABEL);
}

/** Bubbles overlap: a white line keeps them apart. */
function paint({ format }: Excel.ChartSeries, { fill, outline }: Series, kind: Chart["kind"]): void {
  if (fill === null) format.fill.clear();
  else format.fill.setSolidColor(`#${fill}`);
  const line = outline ?? (kind === "bubble" && fill !== null ? "FFFFFF" : undefined);
  if (line === undefined) format.line.lineStyle = "None";
  else format.line.color = `#${line}`;
}

/** At the bottom; series that draw nothing but labels, or do not want to, are not in it. */
function drawLegend({ chart, object: { legend } }: MadeChart): void {
  legend.visible = chart.legend;
  if (!chart.legend) return;
  legend.position = "Bottom";
  Object.assign(legend.format.font, LEGEND);
  const unseen = chart.series.flatMap(({ fill, outline, inLegend }, at) =>
    inLegend === false || (fill === null && outline === undefined) ? [at] : [],
  );
  // From the last: should an entry that is gone not count any more, the others still have their numbers.
  for (const at of unseen.reverse()) legend.legendEntries.getItemAt(at).visible = false;
}

function drawAxis(on: Excel.ChartAxis, axis: Axis): void {
  on.title.text = axis.title;
  Object.assign(on.title.format.font, AXIS_TITLE);
  on.numberFormat = axis.numberFormat;
  on.majorGridlines.visible = axis.grid === true;
  if (axis.grid) on.majorGridlines.format.line.color = "#D9D9D9";
  if (axis.min !== undefined) on.minimum = axis.min;
  if (axis.max !== undefined) on.maximum = axis.max;
  if (axis.step !== undefined) on.majorUnit = axis.step;
  drawTicks(on);
}

function drawTicks(on: Excel.ChartAxis): void {
  on.majorTickMark = "None";
  on.minorTickMark = "None";
  on.tickLabelPosition = "Low";
  Object.assign(on.format.font, TICKS);
}

/** Neither line is drawn: one that does not follow the cell it came from would mislead. */
function drawBubbleAxes({ axes: { categoryAxis, valueAxis } }: Excel.Chart, { xAxis, yAxis }: BubbleChart): void {
  for (const [on, axis] of [
    [categoryAxis, xAxis],
    [valueAxis, yAxis],
  ] as const) {
    drawAxis(on, axis);
    if (axis.crossesAt !== undefined) on.setPositionAt(axis.crossesAt);
    on.format.line.lineStyle = "None";
  }
}

/** Categories run from the top down, so the values stand below at the last of them. */
function drawBarAxes({ axes: { categoryAxis, valueAxis } }: Excel.Chart, chart: BarChart): void {
  drawAxis(valueAxis, chart.valueAxis);
  valueAxis.format.line.lineStyle = "None";
  if (chart.valueAxis.crossesAt !== undefined) valueAxis.setPositionAt(chart.valueAxis.crossesAt);
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  categoryAxis.majorGridlines.visible = false;
  if (chart.categoryTitle !== undefined) categoryAxis.title.text = chart.categoryTitle;
  drawTicks(categoryAxis);
  categoryAxis.format.line.color = "#7F7F7F";
}
