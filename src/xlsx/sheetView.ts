import { columnLetters } from "../sheets/formula";
import { element } from "./element";
import type { FoundSheet } from "./FoundWorkbook";

function selection(pane: string | undefined, activeCell: string): string {
  return element("selection", { pane, activeCell, sqref: activeCell });
}

/** Frozen rows and columns, with the selection in the cells that scroll. */
function frozen({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  if (rows === 0 && columns === 0) return selection(undefined, "A1");
  const corner = `${columnLetters(columns + 1)}${rows + 1}`;
  const activePane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const others =
    activePane === "bottomRight"
      ? selection("topRight", `${columnLetters(columns + 1)}1`) + selection("bottomLeft", `A${rows + 1}`)
      : "";
  const split = { xSplit: columns || undefined, ySplit: rows || undefined };
  return (
    element("pane", { ...split, topLeftCell: corner, activePane, state: "frozen" }) +
    others +
    selection(activePane, corner)
  );
}

/** How a sheet looks when it is opened; `first` marks the sheet that is in front. */
export function sheetView(sheet: FoundSheet, first: boolean): string {
  const attributes = {
    showGridLines: sheet.gridlines ? undefined : 0,
    tabSelected: first ? 1 : undefined,
    zoomScale: 100,
    zoomScaleNormal: 100,
    workbookViewId: 0,
  };
  const view = element("sheetView", attributes, frozen(sheet.freeze ?? { rows: 0, columns: 0 }));
  return element("sheetViews", {}, view);
}
