import { type Definition, hostObject, method, type Property, property, readOnly } from "../batch/definition";
import { count, flag, number, objectOf, oneOf, optional, type Reader, text } from "../batch/reader";
import type { ChartSeries, Source } from "../model/chart";
import { HostError } from "../model/HostError";
import type { ChartTarget } from "./chart";
import { chartDataLabels } from "./chartDataLabels";
import { chartFill } from "./chartFill";
import { chartLineFormat } from "./chartLine";
import { chartTypes } from "./chartTypes";
import { plainSeries } from "./plainChart";
import { range } from "./range";
import { areaOf, placeOf } from "./rangeTarget";
import { settledValue } from "./rangeValues";

export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

function patch({ sheet, series }: SeriesTarget, change: Partial<ChartSeries>): void {
  Object.assign(series, change);
  sheet.changed("charts");
}

const of = <K extends keyof ChartSeries>(key: K, reader: Reader<ChartSeries[K]>): Property<SeriesTarget> =>
  property(
    reader,
    ({ series }) => series[key],
    (target, value) => patch(target, { [key]: value }),
  );

const between =
  (least: number, most: number): Reader<number> =>
  (value, what) => {
    const given = number(value, what);
    if (given < least || given > most) throw new HostError("InvalidArgument", `${what} goes from ${least} to ${most}.`);
    return given;
  };

/** A name that is a reference reads as what stands in its cell. */
function shownName({ sheet, series: { name } }: SeriesTarget): unknown {
  const place = name.startsWith("=") ? placeOf(sheet, name) : null;
  return place ? settledValue(place.sheet, place.area.row, place.area.column) : name;
}

/** A name beginning with "=" must refer to a cell (that `name` takes such a reference is unverified). */
function setName(target: SeriesTarget, name: string): void {
  if (name.startsWith("=") && !placeOf(target.sheet, name)) {
    throw new HostError("InvalidArgument", `${name} is no reference to a cell with a series' name.`);
  }
  patch(target, { name });
}

const chartSeriesFormat: Definition<SeriesTarget> = {
  name: "ChartSeriesFormat",
  objects: {
    fill: (target) => hostObject(chartFill, { setFill: (fill) => patch(target, { fill }) }),
    line: ({ sheet, series: { line } }) => hostObject(chartLineFormat, { sheet, line }),
  },
};

const setter = (key: "values" | "xValues" | "bubbleSizes") =>
  method([objectOf(() => range)], (target: SeriesTarget, given) => {
    const source: Source = { sheetId: given.sheet.id, area: areaOf(given) };
    patch(target, { [key]: source });
  });

const chartSeries: Definition<SeriesTarget> = {
  name: "ChartSeries",
  check: ({ chart, series }) => {
    if (!chart.series.includes(series)) throw new HostError("ItemNotFound", `The series "${series.name}" was deleted.`);
  },
  properties: {
    name: property(text, shownName, setName),
    chartType: of("chartType", oneOf(...chartTypes)),
    hasDataLabels: of("hasDataLabels", flag),
    gapWidth: of("gapWidth", between(0, 500)),
    overlap: of("overlap", between(-100, 100)),
    bubbleScale: of("bubbleScale", between(0, 300)),
    invertIfNegative: of("invertIfNegative", flag),
    axisGroup: of("axisGroup", oneOf("Primary", "Secondary")),
    plotOrder: readOnly(({ chart, series }) => chart.series.indexOf(series) + 1),
  },
  objects: {
    format: (target) => hostObject(chartSeriesFormat, target),
    dataLabels: (target) => hostObject(chartDataLabels, target),
  },
  methods: {
    setValues: setter("values"),
    setXAxisValues: setter("xValues"),
    setBubbleSizes: setter("bubbleSizes"),
    delete: method([], ({ sheet, chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
      sheet.changed("charts");
    }),
  },
};

const most = 255;

function add({ sheet, chart }: ChartTarget, name: string, index = chart.series.length): SeriesTarget {
  if (chart.series.length === most) throw new HostError("InvalidOperation", `A chart has up to ${most} series.`);
  if (index > chart.series.length)
    throw new HostError("InvalidArgument", `There is no place ${index} among the series.`);
  const series = plainSeries("", chart.chartType);
  const target = { sheet, chart, series };
  chart.series.splice(index, 0, series);
  setName(target, name);
  return target;
}

export const chartSeriesCollection: Definition<ChartTarget> = {
  name: "ChartSeriesCollection",
  items: (target) => target.chart.series.map((series) => hostObject(chartSeries, { ...target, series })),
  properties: { count: readOnly(({ chart: { series } }) => series.length) },
  methods: {
    add: method([optional(text), optional(count)], (target, name, index) =>
      hostObject(chartSeries, add(target, name ?? `Series${target.chart.series.length + 1}`, index)),
    ),
    getCount: method([], ({ chart: { series } }) => series.length),
    getItemAt: method([count], (target, index) => {
      const series = target.chart.series[index];
      if (!series) throw new HostError("InvalidArgument", `The chart has no series at ${index}.`);
      return hostObject(chartSeries, { ...target, series });
    }),
  },
};
