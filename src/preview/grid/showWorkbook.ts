import type { WorkbookModel } from "../host/model/WorkbookModel";
import { followPerson } from "./followPerson";
import { GridView } from "./GridView";
import { startUniver } from "./startUniver";

export interface GridOptions {
  /** Told in words when the workbook does not take what the person did. */
  readonly refused: (why: string) => void;
}

/** Shows a workbook as a grid, and keeps both alike whoever changes it. */
export function showWorkbook(workbook: WorkbookModel, container: HTMLElement, options: GridOptions): GridView {
  const view = new GridView(startUniver(container), workbook);
  workbook.onChange((change) => view.follow(change));
  followPerson(view, workbook, options.refused);
  return view;
}
