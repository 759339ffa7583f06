import { type Definition, hostObject, type Property, property } from "../batch/definition";
import { flag, oneOf, type Reader } from "../batch/reader";
import type { ChartModel } from "../model/chart";
import type { ChartTarget } from "./chart";
import { chartFont } from "./chartFont";
import { chartLegendEntryCollection } from "./chartLegendEntry";

type Legend = ChartModel["legend"];

const of = <K extends "visible" | "position" | "overlay">(key: K, reader: Reader<Legend[K]>): Property<ChartTarget> =>
  property(
    reader,
    ({ chart: { legend } }) => legend[key],
    ({ sheet, chart: { legend } }, value) => {
      legend[key] = value;
      sheet.changed("charts");
    },
  );

const chartLegendFormat: Definition<ChartTarget> = {
  name: "ChartLegendFormat",
  objects: {
    font: ({
      sheet,
      chart: {
        legend: { font },
      },
    }) => hostObject(chartFont, { sheet, font }),
  },
};

export const chartLegend: Definition<ChartTarget> = {
  name: "ChartLegend",
  properties: {
    visible: of("visible", flag),
    position: of("position", oneOf("Top", "Bottom", "Left", "Right", "Corner", "Custom")),
    overlay: of("overlay", flag),
  },
  objects: {
    format: (target) => hostObject(chartLegendFormat, target),
    legendEntries: (target) => hostObject(chartLegendEntryCollection, target),
  },
};
