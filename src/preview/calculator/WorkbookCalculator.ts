import { type Area, around, wholeSheet } from "../host/model/area";
import type { Calculator } from "../host/model/Calculator";
import type { Change } from "../host/model/change";
import type { SheetModel } from "../host/model/SheetModel";
import { bodyArea } from "../host/model/table";
import type { WorkbookModel } from "../host/model/WorkbookModel";
import type { CalculatedCell, EngineBook, EngineCell } from "./engineBook";

/** A FormulaEngine, near or in a worker. */
export interface Engine {
  load(book: EngineBook, functions: readonly string[]): Promise<readonly CalculatedCell[]>;
  change(cells: readonly EngineCell[]): Promise<readonly CalculatedCell[]>;
}

export interface CalculatorOptions {
  readonly workbook: WorkbookModel;
  readonly engine: Engine;
  /** Names of the add-in's functions, as in a formula: LMI.LQ ... */
  readonly functions?: () => readonly string[];
  /** Told when calculating begins and ends. */
  readonly onBusy?: (busy: boolean) => void;
}

/** Changes that move what formulas refer to: everything is read anew. */
const structural: ReadonlySet<Change["kind"]> = new Set<Change["kind"]>([
  ...(["sheetAdded", "sheetRemoved", "sheetRenamed", "sheetMoved", "inserted", "deleted", "tables", "names"] as const),
]);

/** Above this many it is quicker to read everything anew. */
const manyCells = 100_000;

/** Keeps the values of a workbook's formula cells up to date, soon after every change, or at once when asked. */
export class WorkbookCalculator implements Calculator {
  readonly #options: CalculatorOptions;
  readonly #dirty = new Map<SheetModel, Area>();
  #stale = true;
  #running: Promise<void> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(options: CalculatorOptions) {
    this.#options = options;
    options.workbook.onChange((change, origin) => {
      if (origin !== "calculator") this.#note(change);
    });
  }

  /** Resolves when every formula cell has its value. */
  async settle(): Promise<void> {
    clearTimeout(this.#waiting);
    while (this.#running || this.#stale || this.#dirty.size > 0) {
      this.#running ??= this.#calculate().finally(() => (this.#running = undefined));
      await this.#running;
    }
  }

  /** The add-in has other functions than before, or starts to answer. */
  functionsChanged(): void {
    this.#stale = true;
    this.#soon();
  }

  #note(change: Change): void {
    if (structural.has(change.kind)) this.#stale = true;
    else if (change.kind === "cells") {
      const before = this.#dirty.get(change.sheet);
      const area = before ? around(before, change.area) : change.area;
      this.#dirty.set(change.sheet, area);
      if (area.rows * area.columns > manyCells) this.#stale = true;
    } else return;
    this.#soon();
  }

  #soon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.settle(), 30);
  }

  async #calculate(): Promise<void> {
    const { workbook, engine, functions, onBusy } = this.#options;
    const dirty = [...this.#dirty];
    const stale = this.#stale;
    this.#dirty.clear();
    this.#stale = false;
    onBusy?.(true);
    try {
      const cells = stale
        ? await engine.load(bookOf(workbook), functions?.() ?? [])
        : await engine.change(dirty.flatMap(([sheet, area]) => engineCells(sheet, area, true)));
      workbook.as("calculator", () => cells.forEach((cell) => take(workbook, cell)));
    } finally {
      onBusy?.(false);
    }
  }
}

/** A formula that changed meanwhile is worked out again: its old result is not taken. */
function take(workbook: WorkbookModel, { sheet, row, column, values }: CalculatedCell): void {
  const model = workbook.sheetWithId(sheet);
  if (model?.cells.get(row, column)?.formula !== undefined) model.setCalculated(row, column, values);
}

export function bookOf(workbook: WorkbookModel): EngineBook {
  return {
    sheets: workbook.sheets.map(({ id, name }) => ({ id, name })),
    cells: workbook.sheets.flatMap((sheet) => engineCells(sheet, wholeSheet, false)),
    tables: workbook.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => ({
        ...{ name: table.name, sheet: sheet.id, area: table.area, body: bodyArea(table) },
        headers: table.columns.map(({ name }) => name),
      })),
    ),
    names: workbook.names.map(({ name, formula, sheetId }) => ({ name, formula, sheet: sheetId })),
  };
}

/** @param empty also tell of cells that are empty: they may have held something */
function engineCells(sheet: SheetModel, area: Area, empty: boolean): EngineCell[] {
  const at = { sheet: sheet.id };
  if (!empty) {
    return [...sheet.cells.within(area)].flatMap(({ row, column, content: { formula, value, spilledFrom } }) => {
      if (spilledFrom) return [];
      return [{ ...at, row, column, ...(formula === undefined ? { value: value! } : { formula }) }];
    });
  }
  const cells: EngineCell[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const content = sheet.cells.get(row, column);
      if (!content || content.spilledFrom) cells.push({ ...at, row, column });
      else if (content.formula !== undefined) cells.push({ ...at, row, column, formula: content.formula });
      else cells.push({ ...at, row, column, value: content.value! });
    }
  }
  return cells;
}
