import type { BarChart, Series } from "../../sheets/sheet";
import { element } from "../element";
import { axis } from "./axis";
import type { ChartContext } from "./ChartContext";
import { nameLabels } from "./nameLabels";
import { numberReference } from "./numberReference";
import { seriesStart } from "./seriesStart";
import { shape } from "./shape";
import { textReference } from "./textReference";

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

function barSeries(series: Series, index: number, categories: string, context: ChartContext): string {
  return element(
    "c:ser",
    {},
    seriesStart(series, index, context),
    shape({ fill: series.fill, line: series.outline ?? null }),
    element("c:invertIfNegative", { val: 0 }),
    series.label === undefined ? "" : nameLabels("ctr"),
    element("c:cat", {}, textReference(categories, context)),
    element("c:val", {}, numberReference(series.values, context)),
  );
}

/** Lists categories from the top down; its line marks zero. */
function categoryAxis(chart: BarChart): string {
  return axis({
    kind: "c:catAx",
    id: CATEGORY_AXIS,
    crossAxis: VALUE_AXIS,
    position: "l",
    reversed: true,
    title: chart.categoryTitle,
    numberFormat: "General",
    crosses: chart.valueAxis.crossesAt ?? "autoZero",
    line: true,
    rest:
      element("c:auto", { val: 0 }) +
      element("c:lblAlgn", { val: "ctr" }) +
      element("c:lblOffset", { val: 100 }) +
      element("c:noMultiLvlLbl", { val: 1 }),
  });
}

/** Stands at the last category, which is the bottom of a plot that runs from the top down. */
function valueAxis({ valueAxis: { min, max, grid, title, numberFormat } }: BarChart): string {
  return axis({
    kind: "c:valAx",
    id: VALUE_AXIS,
    crossAxis: CATEGORY_AXIS,
    position: "b",
    min,
    max,
    grid,
    title,
    numberFormat,
    crosses: "max",
    line: false,
    rest: element("c:crossBetween", { val: "between" }),
  });
}

/** Horizontal stacked bars with their two axes. */
export function barPlot(chart: BarChart, context: ChartContext): string {
  const plot = element(
    "c:barChart",
    {},
    element("c:barDir", { val: "bar" }),
    element("c:grouping", { val: "stacked" }),
    element("c:varyColors", { val: 0 }),
    ...chart.series.map((series, index) => barSeries(series, index, chart.categories, context)),
    element("c:gapWidth", { val: 40 }),
    element("c:overlap", { val: 100 }),
    element("c:axId", { val: CATEGORY_AXIS }),
    element("c:axId", { val: VALUE_AXIS }),
  );
  return plot + categoryAxis(chart) + valueAxis(chart);
}
