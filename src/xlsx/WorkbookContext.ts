import type { CellContext } from "./cellXml";
import type { ChartContext } from "./chart/ChartContext";
import type { Stylesheet } from "./Stylesheet";

/** What all parts of a workbook share. */
export interface WorkbookContext extends CellContext, ChartContext {
  readonly stylesheet: Stylesheet;
}
