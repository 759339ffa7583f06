import type { Axis, BubbleChart, BubbleSeries } from "../../sheets/sheet";
import { element } from "../element";
import { axis } from "./axis";
import type { ChartContext } from "./ChartContext";
import { nameLabels } from "./nameLabels";
import { numberReference } from "./numberReference";
import { seriesStart } from "./seriesStart";
import { shape } from "./shape";

const X_AXIS = 1;
const Y_AXIS = 2;

const SIDES = { right: "r", left: "l", above: "t", below: "b" } as const;

function bubbleSeries(series: BubbleSeries, index: number, context: ChartContext): string {
  const { fill, outline } = series;
  // Bubbles overlap: what lies behind shows through, and a white line keeps them apart.
  const look = fill === null ? { fill, line: outline ?? null } : { fill, opacity: 75, line: outline ?? "FFFFFF" };
  return element(
    "c:ser",
    {},
    seriesStart(series, index, context),
    shape(look),
    element("c:invertIfNegative", { val: 0 }),
    series.label === undefined ? "" : nameLabels(SIDES[series.label]),
    element("c:xVal", {}, numberReference(series.x, context)),
    element("c:yVal", {}, numberReference(series.values, context)),
    element("c:bubbleSize", {}, numberReference(series.size, context)),
    element("c:bubble3D", { val: 0 }),
  );
}

/**
 * `other` is the axis that crosses this one, where it says. Neither is drawn: its place is fixed when the file is written, and a line
 * that does not follow the cell it came from would mislead.
 */
function bubbleAxis(own: Axis, other: Axis, place: Pick<Parameters<typeof axis>[0], "id" | "crossAxis" | "position">) {
  return axis({
    ...place,
    kind: "c:valAx",
    min: own.min,
    max: own.max,
    grid: own.grid,
    title: own.title,
    numberFormat: own.numberFormat,
    crosses: other.crossesAt ?? "autoZero",
    line: false,
    rest:
      element("c:crossBetween", { val: "midCat" }) +
      (own.step === undefined ? "" : element("c:majorUnit", { val: own.step })),
  });
}

/** Bubbles whose areas are in proportion to their sizes, with their two axes. */
export function bubblePlot(chart: BubbleChart, context: ChartContext): string {
  const { xAxis, yAxis } = chart;
  const plot = element(
    "c:bubbleChart",
    {},
    element("c:varyColors", { val: 0 }),
    ...chart.series.map((series, index) => bubbleSeries(series, index, context)),
    element("c:bubbleScale", { val: chart.scale }),
    element("c:showNegBubbles", { val: 0 }),
    element("c:sizeRepresents", { val: "area" }),
    element("c:axId", { val: X_AXIS }),
    element("c:axId", { val: Y_AXIS }),
  );
  return (
    plot +
    bubbleAxis(xAxis, yAxis, { id: X_AXIS, crossAxis: Y_AXIS, position: "b" }) +
    bubbleAxis(yAxis, xAxis, { id: Y_AXIS, crossAxis: X_AXIS, position: "l" })
  );
}
