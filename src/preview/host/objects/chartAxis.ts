import { type Definition, hostObject, method, type Property, property, readOnly } from "../batch/definition";
import { either, flag, number, oneOf, type Reader, text } from "../batch/reader";
import type { ChartAxis } from "../model/chart";
import type { SheetModel } from "../model/SheetModel";
import type { ChartTarget } from "./chart";
import { chartFont } from "./chartFont";
import { chartLineFormat } from "./chartLine";
import { chartAxisTitle } from "./chartTitle";

interface AxisTarget {
  readonly sheet: SheetModel;
  readonly axis: ChartAxis;
  readonly type: "Category" | "Value";
}

function patch({ sheet, axis }: AxisTarget, change: Partial<ChartAxis>): void {
  Object.assign(axis, change);
  sheet.changed("charts");
}

const of = <K extends keyof ChartAxis>(key: K, reader: Reader<ChartAxis[K]>): Property<AxisTarget> =>
  property(
    reader,
    ({ axis }) => axis[key],
    (target, value) => patch(target, { [key]: value }),
  );

const automatic = either(oneOf(""), number);
const tickMark = oneOf("None", "Cross", "Inside", "Outside");

const gridlinesFormat: Definition<AxisTarget> = {
  name: "ChartGridlinesFormat",
  objects: { line: ({ sheet, axis }) => hostObject(chartLineFormat, { sheet, line: axis.majorGridline }) },
};

const majorGridlines: Definition<AxisTarget> = {
  name: "ChartGridlines",
  properties: { visible: of("majorGridlines", flag) },
  objects: { format: (target) => hostObject(gridlinesFormat, target) },
};

const minorGridlines: Definition<AxisTarget> = {
  name: "ChartGridlines",
  properties: { visible: of("minorGridlines", flag) },
};

const axisFormat: Definition<AxisTarget> = {
  name: "ChartAxisFormat",
  objects: {
    line: ({ sheet, axis: { line } }) => hostObject(chartLineFormat, { sheet, line }),
    font: ({ sheet, axis: { font } }) => hostObject(chartFont, { sheet, font }),
  },
};

const chartAxis: Definition<AxisTarget> = {
  name: "ChartAxis",
  properties: {
    type: readOnly(({ type }) => type),
    visible: of("visible", flag),
    minimum: of("minimum", automatic),
    maximum: of("maximum", automatic),
    majorUnit: of("majorUnit", automatic),
    numberFormat: property(
      text,
      ({ axis }) => axis.numberFormat,
      (target, numberFormat) => patch(target, { numberFormat, linkNumberFormat: false }),
    ),
    linkNumberFormat: of("linkNumberFormat", flag),
    reversePlotOrder: of("reversePlotOrder", flag),
    tickLabelPosition: of("tickLabelPosition", oneOf("NextToAxis", "High", "Low", "None")),
    tickLabelSpacing: of("tickLabelSpacing", automatic),
    majorTickMark: of("majorTickMark", tickMark),
    minorTickMark: of("minorTickMark", tickMark),
    position: of("position", oneOf("Automatic", "Maximum", "Minimum", "Custom")),
    positionAt: readOnly(({ axis }) => axis.positionAt),
  },
  objects: {
    title: ({ sheet, axis: { title } }) => hostObject(chartAxisTitle, { sheet, title }),
    majorGridlines: (target) => hostObject(majorGridlines, target),
    minorGridlines: (target) => hostObject(minorGridlines, target),
    format: (target) => hostObject(axisFormat, target),
  },
  methods: {
    /** Where the other axis crosses this one. */
    setPositionAt: method([number], (target, positionAt) => patch(target, { position: "Custom", positionAt })),
  },
};

const axisOf = ({ sheet, chart }: ChartTarget, type: "Category" | "Value") =>
  hostObject(chartAxis, { sheet, axis: type === "Value" ? chart.valueAxis : chart.categoryAxis, type });

export const chartAxes: Definition<ChartTarget> = {
  name: "ChartAxes",
  objects: {
    categoryAxis: (target) => axisOf(target, "Category"),
    valueAxis: (target) => axisOf(target, "Value"),
  },
  methods: { getItem: method([oneOf("Category", "Value")], (target, type) => axisOf(target, type)) },
};
