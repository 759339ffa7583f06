import { type Definition, hostObject, method, readOnly } from "../batch/definition";
import { objectOf, oneOf, optional, text } from "../batch/reader";
import type { ChartModel } from "../model/chart";
import { HostError } from "../model/HostError";
import type { SheetModel } from "../model/SheetModel";
import { chart, type ChartTarget } from "./chart";
import { chartTypes } from "./chartTypes";
import { plainChart } from "./plainChart";
import { range } from "./range";
import { areaOf, checkSheet, type RangeTarget } from "./rangeTarget";
import { seriesFrom } from "./seriesFrom";

function add(sheet: SheetModel, chartType: string, source: RangeTarget, seriesBy = "Auto"): ChartTarget {
  const model: ChartModel = plainChart(sheet, chartType, seriesBy);
  model.series.push(...seriesFrom(source.sheet, areaOf(source), chartType, seriesBy));
  sheet.charts.push(model);
  sheet.changed("charts");
  return { sheet, chart: model };
}

const find = (sheet: SheetModel, key: string): ChartTarget | undefined => {
  const model = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return model && { sheet, chart: model };
};

export const chartCollection: Definition<SheetModel> = {
  name: "ChartCollection",
  check: checkSheet,
  items: (sheet) => sheet.charts.map((model) => hostObject(chart, { sheet, chart: model })),
  properties: { count: readOnly(({ charts }) => charts.length) },
  methods: {
    add: method(
      [oneOf(...chartTypes), objectOf(() => range), optional(oneOf("Auto", "Columns", "Rows"))],
      (sheet, type, source, seriesBy) => hostObject(chart, add(sheet, type, source, seriesBy)),
    ),
    getCount: method([], ({ charts }) => charts.length),
    getItem: method([text], (sheet, key) => {
      const found = find(sheet, key);
      if (!found) throw new HostError("ItemNotFound", `"${sheet.name}" has no chart "${key}".`);
      return hostObject(chart, found);
    }),
    getItemOrNullObject: method([text], (sheet, key) => {
      const found = find(sheet, key);
      return found ? hostObject(chart, found) : null;
    }),
  },
};
