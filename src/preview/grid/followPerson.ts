import { ICommandService, type IRange, ObjectMatrix } from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetNameMutationParams,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SelectionMoveType,
} from "@univerjs/sheets";
import { parseArea, splitSheet } from "../host/model/address";
import { type Area, cellArea } from "../host/model/area";
import { checkFormula } from "../host/entry/checkFormula";
import { HostError } from "../host/model/HostError";
import type { Entry, SheetModel } from "../host/model/SheetModel";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import type { GridView } from "./GridView";
import { takeHiding } from "./takeHiding";
import { takeLines } from "./takeLines";
import { typedContent, typedStyle } from "./typedCell";

export type Taking = (view: GridView, sheet: SheetModel, params: never) => void;

/** What the person does, by the name Univer gives it. What is not here stays in the grid and is lost. */
const takings: Readonly<Record<string, Taking>> = {
  [SetRangeValuesMutation.id]: takeCells,
  [SetSelectionsOperation.id]: (_, sheet, { selections }: ISetSelectionsOperationParams) => {
    const areas = selections.map(({ range }) => areaOf(range));
    const area = areas.pop();
    if (area) sheet.workbook.select(sheet, area, areas);
  },
  [SetWorksheetActiveOperation.id]: (_, sheet) => sheet.workbook.activate(sheet),
  [SetWorksheetNameMutation.id]: (_, sheet, { name }: ISetWorksheetNameMutationParams) =>
    sheet.workbook.renameSheet(sheet, name),
  [RemoveSheetMutation.id]: (_, sheet) => sheet.workbook.removeSheet(sheet),
  ...takeHiding,
  ...takeLines,
};

/** Takes what the person does in the grid to the model. @param refused told in words why the model does not take it */
export function followPerson(view: GridView, workbook: WorkbookModel, refused: (why: string) => void): void {
  view.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    if (view.isOpening || options?.["fromModel"] || options?.["fromFormula"]) return;
    const { unitId, subUnitId } = (params ?? {}) as { unitId?: string; subUnitId?: string };
    if (unitId !== view.unitId) return;
    try {
      view.quietly(() => {
        if (id === InsertSheetMutation.id) workbook.activate(workbook.addSheet());
        const sheet = subUnitId === undefined ? undefined : workbook.sheetWithId(subUnitId);
        if (sheet) takings[id]?.(view, sheet, params as never);
      });
      if (
        id === SetSelectionsOperation.id &&
        (params as ISetSelectionsOperationParams).type === SelectionMoveType.MOVE_END
      )
        followLink(workbook);
    } catch (problem) {
      if (!(problem instanceof HostError)) throw problem;
      refused(problem.message);
      view.showAgain();
    }
  });
}

/** A click on a cell with a link goes to the place it names. */
function followLink(workbook: WorkbookModel): void {
  const { sheet, area } = workbook.selection;
  const link =
    area.rows === 1 && area.columns === 1 ? sheet.links.get(area.row, area.column)?.documentReference : undefined;
  const target = link === undefined ? null : splitSheet(link);
  const to = target && workbook.sheetNamed(target.sheet ?? sheet.name);
  const place = target && parseArea(target.rest);
  if (to && place) workbook.select(to, place);
}

function takeCells(view: GridView, sheet: SheetModel, { cellValue }: ISetRangeValuesMutationParams): void {
  const entries: Entry[] = [];
  new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
    const formula = cell?.f || cell?.si ? view.formulaAt(sheet, row, column) : undefined;
    const content = typedContent(cell, formula);
    if (content?.formula !== undefined) checkFormula(content.formula, sheet, cellArea(row, column));
    if (content !== undefined) entries.push({ row, column, content });
    const patch = typedStyle(cell?.s);
    if (Object.keys(patch).length > 0) sheet.format(cellArea(row, column), patch);
  });
  sheet.write(entries);
}

const areaOf = ({ startRow, endRow, startColumn, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
