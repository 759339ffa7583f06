import { type Definition, hostObject, type Property, property } from "../batch/definition";
import { flag, oneOf, type Reader, text } from "../batch/reader";
import type { ChartDataLabels } from "../model/chart";
import { chartFont } from "./chartFont";
import type { SeriesTarget } from "./chartSeries";

/** Setting a part shows the labels, as in Excel. */
const of = <K extends keyof ChartDataLabels>(key: K, reader: Reader<ChartDataLabels[K]>): Property<SeriesTarget> =>
  property(
    reader,
    ({ series }) => series.dataLabels[key],
    ({ sheet, series }, value) => {
      series.dataLabels[key] = value;
      series.hasDataLabels = true;
      sheet.changed("charts");
    },
  );

const positions = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "None",
];

const format: Definition<SeriesTarget> = {
  name: "ChartDataLabelFormat",
  objects: { font: ({ sheet, series }) => hostObject(chartFont, { sheet, font: series.dataLabels.font }) },
};

export const chartDataLabels: Definition<SeriesTarget> = {
  name: "ChartDataLabels",
  properties: {
    position: of("position", oneOf(...positions)),
    showValue: of("showValue", flag),
    showSeriesName: of("showSeriesName", flag),
    showCategoryName: of("showCategoryName", flag),
    showLegendKey: of("showLegendKey", flag),
    showPercentage: of("showPercentage", flag),
    showBubbleSize: of("showBubbleSize", flag),
    separator: of("separator", text),
    numberFormat: of("numberFormat", text),
    linkNumberFormat: of("linkNumberFormat", flag),
  },
  objects: { format: (target) => hostObject(format, target) },
};
