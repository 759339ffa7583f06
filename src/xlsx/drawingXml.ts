import type { Chart } from "../sheets/sheet";
import { element } from "./element";
import { escapeXml } from "./escapeXml";
import { namespaces } from "./namespaces";

const EMU_PER_PIXEL = 9_525;

/** A chart's frame: it stays at its cell and keeps its size when columns change. */
function frame(chart: Chart, index: number): string {
  const from = [
    ["col", chart.column - 1],
    ["colOff", 0],
    ["row", chart.row - 1],
    ["rowOff", 0],
  ] as const;
  const names = { id: index + 2, name: chart.name, descr: chart.altText, title: chart.title };
  const locks = element("a:graphicFrameLocks", { noGrp: 1 });
  const placeholder = element("a:off", { x: 0, y: 0 }) + element("a:ext", { cx: 0, cy: 0 });
  const pointer = { "xmlns:c": namespaces.chart, "r:id": `rId${index + 1}` };
  return element(
    "xdr:oneCellAnchor",
    {},
    element("xdr:from", {}, ...from.map(([name, value]) => element(`xdr:${name}`, {}, escapeXml(String(value))))),
    element("xdr:ext", { cx: chart.width * EMU_PER_PIXEL, cy: chart.height * EMU_PER_PIXEL }),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element("xdr:nvGraphicFramePr", {}, element("xdr:cNvPr", names), element("xdr:cNvGraphicFramePr", {}, locks)),
      element("xdr:xfrm", {}, placeholder),
      element("a:graphic", {}, element("a:graphicData", { uri: namespaces.chart }, element("c:chart", pointer))),
    ),
    element("xdr:clientData", {}),
  );
}

/** The drawing part of a sheet: chart n is rIdn. */
export function drawingXml(charts: readonly Chart[]): string {
  const attributes = {
    "xmlns:xdr": namespaces.spreadsheetDrawing,
    "xmlns:a": namespaces.drawing,
    "xmlns:r": namespaces.relationships,
  };
  return element("xdr:wsDr", attributes, ...charts.map(frame));
}
