import { type Definition, hostObject, method, type Property, property, readOnly } from "../batch/definition";
import { either, flag, number, objectOf, oneOf, optional, type Reader, text } from "../batch/reader";
import type { ChartModel } from "../model/chart";
import { HostError } from "../model/HostError";
import { type SheetModel, usualColumnWidth, usualRowHeight } from "../model/SheetModel";
import { chartArea, chartPlotArea } from "./chartArea";
import { chartAxes } from "./chartAxis";
import { chartLegend } from "./chartLegend";
import { chartSeriesCollection } from "./chartSeries";
import { chartTitle } from "./chartTitle";
import { chartTypes } from "./chartTypes";
import { offset } from "./lines";
import { range } from "./range";
import { areaFrom, areaOf, type RangeTarget } from "./rangeTarget";
import { seriesFrom } from "./seriesFrom";
import { worksheet } from "./worksheet";

export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

const of = <K extends keyof ChartModel>(key: K, reader: Reader<ChartModel[K]>): Property<ChartTarget> =>
  property(
    reader,
    ({ chart: model }) => model[key],
    ({ sheet, chart: model }, value) => {
      model[key] = value;
      sheet.changed("charts");
    },
  );

const size: Reader<number> = (value, what) => {
  const points = number(value, what);
  if (points < 0) throw new HostError("InvalidArgument", `${what} cannot be below 0.`);
  return points;
};

const place = either(
  objectOf(() => range),
  text,
);

/** Lays the chart over the cells from the first to the second. */
function setPosition(
  { sheet, chart: model }: ChartTarget,
  first: RangeTarget | string,
  last: RangeTarget | string = first,
) {
  const [start, end] = [first, last].map((each) => (typeof each === "string" ? areaFrom(sheet, each) : areaOf(each)));
  model.left = offset(sheet.columns, start!.column, usualColumnWidth);
  model.top = offset(sheet.rows, start!.row, usualRowHeight);
  model.width = offset(sheet.columns, end!.column + end!.columns, usualColumnWidth) - model.left;
  model.height = offset(sheet.rows, end!.row + end!.rows, usualRowHeight) - model.top;
  sheet.changed("charts");
}

export const chart: Definition<ChartTarget> = {
  name: "Chart",
  id: ({ chart: { id } }) => id,
  check: ({ sheet, chart: model }) => {
    if (!sheet.charts.includes(model)) throw new HostError("ItemNotFound", `The chart "${model.name}" was deleted.`);
  },
  properties: {
    id: readOnly(({ chart: { id } }) => id),
    name: of("name", text),
    chartType: of("chartType", oneOf(...chartTypes)),
    left: of("left", size),
    top: of("top", size),
    width: of("width", size),
    height: of("height", size),
    plotVisibleOnly: of("plotVisibleOnly", flag),
    displayBlanksAs: of("displayBlanksAs", oneOf("NotPlotted", "Zero", "Interplotted")),
  },
  objects: {
    title: ({ sheet, chart: { title } }) => hostObject(chartTitle, { sheet, title }),
    legend: (target) => hostObject(chartLegend, target),
    axes: (target) => hostObject(chartAxes, target),
    series: (target) => hostObject(chartSeriesCollection, target),
    format: (target) => hostObject(chartArea, target),
    plotArea: (target) => hostObject(chartPlotArea, target),
    worksheet: ({ sheet }) => hostObject(worksheet, sheet),
  },
  methods: {
    delete: method([], ({ sheet, chart: model }) => {
      sheet.charts.splice(sheet.charts.indexOf(model), 1);
      sheet.changed("charts");
    }),
    setData: method(
      [objectOf(() => range), optional(oneOf("Auto", "Columns", "Rows"))],
      ({ sheet, chart: model }, source, by) => {
        const made = seriesFrom(source.sheet, areaOf(source), model.chartType, by ?? "Auto");
        model.series.splice(0, model.series.length, ...made);
        sheet.changed("charts");
      },
    ),
    setPosition: method([place, optional(place)], (target, first, last) => setPosition(target, first, last)),
  },
};
