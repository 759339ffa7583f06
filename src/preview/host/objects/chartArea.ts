import { type Definition, hostObject } from "../batch/definition";
import type { ChartTarget } from "./chart";
import { chartFill } from "./chartFill";
import { chartBorder } from "./chartLine";

const fillOf = ({ sheet, chart }: ChartTarget, key: "fill" | "plotFill") =>
  hostObject(chartFill, {
    setFill: (fill) => {
      chart[key] = fill;
      sheet.changed("charts");
    },
  });

export const chartArea: Definition<ChartTarget> = {
  name: "ChartAreaFormat",
  objects: {
    fill: (target) => fillOf(target, "fill"),
    border: ({ sheet, chart: { border } }) => hostObject(chartBorder, { sheet, line: border }),
  },
};

const chartPlotAreaFormat: Definition<ChartTarget> = {
  name: "ChartPlotAreaFormat",
  objects: { fill: (target) => fillOf(target, "plotFill") },
};

export const chartPlotArea: Definition<ChartTarget> = {
  name: "ChartPlotArea",
  objects: { format: (target) => hostObject(chartPlotAreaFormat, target) },
};
