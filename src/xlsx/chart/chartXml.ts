import type { Chart } from "../../sheets/sheet";
import { element } from "../element";
import { namespaces } from "../namespaces";
import { barPlot } from "./barPlot";
import { bubblePlot } from "./bubblePlot";
import type { ChartContext } from "./ChartContext";
import { chartTitle, textProperties } from "./chartText";
import { shape } from "./shape";

/** At the bottom; series that draw nothing but labels, or do not want to, are not in it. */
function legend({ series }: Chart): string {
  const unseen = series.flatMap(({ fill, outline, inLegend }, idx) =>
    inLegend === false || (fill === null && outline === undefined)
      ? [element("c:legendEntry", {}, element("c:idx", { val: idx }), element("c:delete", { val: 1 }))]
      : [],
  );
  return element(
    "c:legend",
    {},
    element("c:legendPos", { val: "b" }),
    ...unseen,
    element("c:overlay", { val: 0 }),
    textProperties({ size: 9, color: "404040" }),
  );
}

/** A chart part. @throws Error if a reference points at no sheet of the workbook */
export function chartXml(chart: Chart, context: ChartContext): string {
  const plot = chart.kind === "bubble" ? bubblePlot(chart, context) : barPlot(chart, context);
  const content = element(
    "c:chart",
    {},
    chartTitle(chart.title, { size: 14, color: "0F5C63", bold: true }),
    element("c:autoTitleDeleted", { val: 0 }),
    element("c:plotArea", {}, element("c:layout", {}), plot, shape({ fill: null, line: null })),
    chart.legend ? legend(chart) : "",
    // Helper columns are collapsed; their numbers are drawn all the same.
    element("c:plotVisOnly", { val: 0 }),
    element("c:dispBlanksAs", { val: "gap" }),
  );
  return element(
    "c:chartSpace",
    { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.drawing, "xmlns:r": namespaces.relationships },
    element("c:date1904", { val: 0 }),
    element("c:lang", { val: "en-US" }),
    element("c:roundedCorners", { val: 0 }),
    content,
    shape({ fill: "FFFFFF", line: "D9D9D9" }),
  );
}
