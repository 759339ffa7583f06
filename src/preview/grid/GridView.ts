import {
  ICommandService,
  type ICellData,
  type Injector,
  IUniverInstanceService,
  ObjectMatrix,
  type Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import { SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { type Area, around, intersection } from "../host/model/area";
import type { Change } from "../host/model/change";
import type { SheetModel } from "../host/model/SheetModel";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import { ChartLayer } from "./charts/ChartLayer";
import { univerRange } from "./sheetSnapshot";
import { openWorkbook } from "./startUniver";
import { univerCell } from "./univerCells";
import { UniverStyles } from "./univerStyles";
import { workbookSnapshot } from "./workbookSnapshot";

/** Marks what the view does to Univer, so that it is not taken for what the person does. */
export const fromModel = { fromModel: true } as const;

/** Above this many cells a whole new snapshot is quicker than single cells. */
const manyCells = 20_000;

/** How soon to look again whether the person is done; milliseconds. */
const whileTyping = 100;

/**
 * Shows a workbook in Univer and follows it. Changed cells are shown one by one; anything else is shown by a new
 * snapshot, some time after the last of a row of changes.
 */
export class GridView {
  readonly #univer: Univer;
  readonly #workbook: WorkbookModel;
  readonly #charts: ChartLayer;
  readonly #changed = new Map<SheetModel, Area>();
  #opened = false;
  #opening = false;
  #stale = false;
  #quiet = false;
  #moved = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(univer: Univer, workbook: WorkbookModel) {
    this.#univer = univer;
    this.#workbook = workbook;
    this.#charts = new ChartLayer(univer.__getInjector(), workbook);
    this.#open();
  }

  get unitId(): string {
    return "workbook";
  }

  /** Univer begins a new snapshot by selecting A1, which no person did. */
  get isOpening(): boolean {
    return this.#opening;
  }

  get facade(): FUniver {
    return FUniver.newAPI(this.#univer);
  }

  get injector(): Injector {
    return this.#univer.__getInjector();
  }

  /** Takes note of a change of the model, and shows it soon. */
  follow(change: Change): void {
    this.#charts.follow(change);
    if (change.kind === "cells" || change.kind === "calculated" || change.kind === "formats") {
      const before = this.#changed.get(change.sheet);
      this.#changed.set(change.sheet, before ? around(before, change.area) : change.area);
    } else if (change.kind === "activeSheet" || change.kind === "selection") {
      if (this.#stale) return;
      return this.#quiet ? this.#placeCharts() : this.#select();
    } else if (change.kind === "charts" || (this.#quiet && isSeen(change))) this.#moved = true;
    else if (shown(change)) this.#stale = true;
    else return;
    this.#waiting ??= setTimeout(() => this.#show(), this.#stale ? 60 : 15);
  }

  /** Selections, widths and heights, and what is hidden in the grid itself, need not be shown again. */
  quietly(work: () => void): void {
    this.#quiet = true;
    try {
      work();
    } finally {
      this.#quiet = false;
    }
  }

  /** What the person did is not what the model has: shows the model. */
  showAgain(): void {
    this.#stale = true;
    this.#waiting ??= setTimeout(() => this.#show(), 15);
  }

  /** The formula that Univer now has in a cell, also where it shares one with others. */
  formulaAt({ id }: SheetModel, row: number, column: number): string | undefined {
    return this.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, id, this.unitId) ?? undefined;
  }

  #show(): void {
    if (this.#isTyping()) {
      this.#waiting = setTimeout(() => this.#show(), whileTyping);
      return;
    }
    this.#waiting = undefined;
    const changed = [...this.#changed];
    this.#changed.clear();
    const parts = changed.map(([sheet, area]) => ({ sheet, area: visiblePart(sheet, area) }));
    const cells = parts.reduce((sum, { area }) => sum + (area ? area.rows * area.columns : 0), 0);
    if (this.#stale || cells > manyCells) return this.#open();
    for (const { sheet, area } of parts) if (area) this.#showCells(sheet, area);
    if (this.#moved) this.#placeCharts();
  }

  /** What stands half typed in a cell would go with a new snapshot. */
  #isTyping(): boolean {
    return this.injector.get(IEditorBridgeService).isVisible().visible;
  }

  #placeCharts(): void {
    this.#charts.place(this.unitId, this.#workbook.activeSheet, this.#moved);
    this.#moved = false;
  }

  #showCells(sheet: SheetModel, area: Area): void {
    const styles = new UniverStyles();
    const cells = new ObjectMatrix<ICellData>();
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = univerCell(sheet, row, column, styles);
        cells.setValue(row, column, { ...cell, s: styles.styles[cell.s as string]! });
      }
    }
    const cellValue = cells.getMatrix();
    this.#execute(SetRangeValuesMutation.id, { unitId: this.unitId, subUnitId: sheet.id, cellValue });
  }

  #open(): void {
    this.#stale = false;
    this.#changed.clear();
    if (this.#opened) this.injector.get(IUniverInstanceService).disposeUnit(this.unitId);
    this.#opened = true;
    this.#moved = true;
    this.#opening = true;
    openWorkbook(this.#univer, workbookSnapshot(this.#workbook, this.unitId));
    this.#opening = false;
    this.#select();
  }

  #select(): void {
    const { sheet, area } = this.#workbook.selection;
    const at = { unitId: this.unitId, subUnitId: sheet.id };
    this.#execute(SetWorksheetActiveOperation.id, at);
    this.#placeCharts();
    const primary = {
      actualRow: area.row,
      actualColumn: area.column,
      ...univerRange({ ...area, rows: 1, columns: 1 }),
    };
    const selection = { range: univerRange(area), primary: { ...primary, isMerged: false, isMergedMainCell: false } };
    this.#execute(SetSelectionsOperation.id, { ...at, selections: [{ ...selection, style: null }], reveal: true });
  }

  #execute(id: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(id, params, fromModel);
  }
}

/** What does not show in the grid needs no new snapshot. */
const unseen: ReadonlySet<Change["kind"]> = new Set([
  "page",
  "properties",
  "calculation",
  "workbookProperties",
  "fileOpened",
]);

const isSeen = ({ kind }: Change) => kind === "rows" || kind === "columns" || kind === "visibility";

const shown = ({ kind }: Change) => !unseen.has(kind);

/** The part of an area where the sheet has anything, and a little more: whole columns would be a million cells. */
function visiblePart(sheet: SheetModel, area: Area): Area | null {
  const used = sheet.usedArea(false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return intersection(area, {
    row: 0,
    column: 0,
    rows: used.row + used.rows + 50,
    columns: used.column + used.columns + 20,
  });
}
