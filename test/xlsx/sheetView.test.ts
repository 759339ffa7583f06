import { sheetView } from "../../src/xlsx/sheetView";
import { plainSheet } from "./plainSheet";

const frozenAt = (rows: number, columns: number) => sheetView(plainSheet([], { freeze: { rows, columns } }), false);

describe("sheetView", () => {
  it("freezes rows and columns and selects a cell that scrolls", () => {
    const xml = frozenAt(4, 2);
    expect(xml).toContain('<pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/>');
    expect(xml).toContain('<selection pane="bottomRight" activeCell="C5" sqref="C5"/>');
  });

  it("freezes only rows or only columns", () => {
    expect(frozenAt(1, 0)).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(frozenAt(0, 2)).toContain('<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>');
    expect(frozenAt(0, 0)).not.toContain("pane");
  });

  it("marks the sheet in front and hides grid lines", () => {
    expect(sheetView(plainSheet([]), true)).toContain('tabSelected="1"');
    expect(sheetView(plainSheet([], { gridlines: false }), false)).toContain('<sheetView showGridLines="0" zoomScale');
  });
});
