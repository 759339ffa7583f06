import { type Definition, method, type Property, property } from "../batch/definition";
import { color, number, oneOf, type Reader } from "../batch/reader";
import type { ChartLine } from "../model/chart";
import type { SheetModel } from "../model/SheetModel";

interface LineTarget {
  readonly sheet: SheetModel;
  readonly line: ChartLine;
}

const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "RoundDot"];

/** Setting a colour on a line that is not drawn draws it. */
const of = <K extends keyof ChartLine>(key: K, reader: Reader<ChartLine[K]>): Property<LineTarget> =>
  property(
    reader,
    ({ line }) => line[key],
    ({ sheet, line }, value) => {
      line[key] = value;
      if (key !== "lineStyle" && line.lineStyle === "None") line.lineStyle = "Continuous";
      sheet.changed("charts");
    },
  );

const lineDefinition = (name: string): Definition<LineTarget> => ({
  name,
  properties: {
    color: of("color", color),
    lineStyle: of("lineStyle", oneOf(...styles)),
    weight: of("weight", number),
  },
  methods: {
    clear: method([], ({ sheet, line }) => {
      line.lineStyle = "None";
      sheet.changed("charts");
    }),
  },
});

export const chartLineFormat = lineDefinition("ChartLineFormat");
export const chartBorder = lineDefinition("ChartBorder");
