import { type Definition, hostObject, method, property, readOnly } from "../batch/definition";
import { count, flag } from "../batch/reader";
import type { ChartSeries } from "../model/chart";
import { HostError } from "../model/HostError";
import type { ChartTarget } from "./chart";

const chartLegendEntry: Definition<ChartTarget & { readonly series: ChartSeries }> = {
  name: "ChartLegendEntry",
  properties: {
    index: readOnly(({ chart, series }) => chart.series.indexOf(series)),
    visible: property(
      flag,
      ({ series }) => series.inLegend,
      ({ sheet, series }, visible) => {
        series.inLegend = visible;
        sheet.changed("charts");
      },
    ),
  },
};

/** One entry per series; that a hidden one keeps its number is unverified. */
export const chartLegendEntryCollection: Definition<ChartTarget> = {
  name: "ChartLegendEntryCollection",
  items: (target) => target.chart.series.map((series) => hostObject(chartLegendEntry, { ...target, series })),
  methods: {
    getItemAt: method([count], (target, index) => {
      const series = target.chart.series[index];
      if (!series) throw new HostError("InvalidArgument", `The legend has no entry at ${index}.`);
      return hostObject(chartLegendEntry, { ...target, series });
    }),
  },
};
