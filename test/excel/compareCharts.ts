import type { Source } from "../../src/preview/host/model/chart";
import type { SheetModel } from "../../src/preview/host/model/SheetModel";
import { reference } from "../../src/sheets/formula";
import type { Chart } from "../../src/sheets/sheet";
import { oneBased } from "./oneBased";

/** What a chart as a value says. */
export function chartWanted(chart: Chart) {
  const { name, title, width, height, series, legend } = chart;
  const axes = chart.kind === "bubble" ? [chart.xAxis, chart.yAxis] : [chart.valueAxis];
  return {
    ...{ name, title, legend, width: width * 0.75, height: height * 0.75 },
    kind: chart.kind === "bubble" ? "Bubble" : "BarStacked",
    axes: axes.map(({ title, numberFormat, crossesAt = 0, min = "", max = "", step = "", grid = false }) => ({
      ...{ title, numberFormat, crossesAt, min, max, step, grid },
    })),
    series: series.map((each) => ({
      name: "text" in each.name ? each.name.text : `=${each.name.ref}`,
      values: each.values,
      x: chart.kind === "bubble" ? (each as { x: string }).x : chart.categories,
      size: chart.kind === "bubble" ? (each as { size: string }).size : null,
      fill: each.fill,
      inLegend: each.inLegend !== false && !(each.fill === null && each.outline === undefined),
      label: each.label ?? null,
    })),
  };
}

const sides: Record<string, string> = { Right: "right", Left: "left", Top: "above", Bottom: "below" };

/** The same of a chart in the host. */
export function chartFound(chart: SheetModel["charts"][number], { workbook }: SheetModel) {
  const place = (source: Source | null) =>
    source && reference(workbook.sheetWithId(source.sheetId)!.name, oneBased(source.area));
  const axes = chart.chartType === "Bubble" ? [chart.categoryAxis, chart.valueAxis] : [chart.valueAxis];
  return {
    ...{ name: chart.name, title: chart.title.text, legend: chart.legend.visible },
    ...{ width: chart.width, height: chart.height, kind: chart.chartType },
    axes: axes.map(({ title, numberFormat, positionAt, minimum, maximum, majorUnit, majorGridlines }) => ({
      ...{ title: title.text, numberFormat, crossesAt: positionAt, min: minimum, max: maximum, grid: majorGridlines },
      step: majorUnit,
    })),
    series: chart.series.map(({ name, values, xValues, bubbleSizes, fill, inLegend, hasDataLabels, dataLabels }) => ({
      ...{ name, values: place(values), x: place(xValues), size: place(bubbleSizes), inLegend },
      fill: fill?.slice(1) ?? null,
      label: hasDataLabels ? sides[dataLabels.position] : null,
    })),
  };
}
