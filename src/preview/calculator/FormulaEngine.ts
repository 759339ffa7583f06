import {
  type ICommandInfo,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type IUnitRange,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  type ISetFormulaCalculationResultMutation,
  type ISetFormulaCalculationStartMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaDataMutation,
} from "@univerjs/engine-formula";
import type { CalculatedCell, CallFunction, EngineBook, EngineCell } from "./engineBook";
import { engineCell, openUnit } from "./openUnit";
import type { PlainReferences } from "./PlainReferences";
import { disturbedSpills } from "./disturbedSpills";
import { takeResults } from "./takeResults";

interface Open {
  readonly unitId: string;
  readonly references: PlainReferences;
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: Workbook;
}

/** Univer keeps formulas it has read, for all its instances, by the unit's id and their text: another book is another unit. */
let lastBook = 0;

/** Works formulas out with Univer's engine, without a window: in a worker of the page, or in Node. */
export class FormulaEngine {
  readonly #call: CallFunction;
  #open: Open | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(call: CallFunction) {
    this.#call = call;
  }

  /**
   * Takes a whole book in place of the one before, and works everything out.
   * @param functions names of an add-in's functions, as in a formula
   */
  load(book: EngineBook, functions: readonly string[]): Promise<CalculatedCell[]> {
    return this.#inTurn(() => {
      this.#open?.univer.dispose();
      const unitId = `book${++lastBook}`;
      const unit = openUnit(unitId, book, functions, this.#call);
      const workbook = unit.injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)!;
      this.#open = { unitId, workbook, ...unit };
      return calculate(this.#open, { forceCalculation: true });
    });
  }

  /** Takes changed cells, and works out what depends on them. */
  change(cells: readonly EngineCell[]): Promise<CalculatedCell[]> {
    return this.#inTurn(() => {
      if (!this.#open) throw new Error("The engine has no book yet.");
      const { unitId, injector } = this.#open;
      const formulaData = { [unitId]: writeCells(this.#open, cells) };
      injector.get(ICommandService).syncExecuteCommand(SetFormulaDataMutation.id, { formulaData });
      const spills = disturbedSpills(injector.get(FormulaDataModel), unitId, cells);
      return calculate(this.#open, { dirtyRanges: [...cells.map((cell) => rangeOf(unitId, cell)), ...spills] });
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}

type Formulas = Record<string, Record<number, Record<number, { f: string } | null>>>;

/** @returns the formulas that came, changed or, as null, went */
function writeCells({ workbook, references }: Open, cells: readonly EngineCell[]): Formulas {
  const formulas: Formulas = {};
  for (const cell of cells) {
    const content = engineCell(cell, references);
    const matrix = workbook.getSheetBySheetId(cell.sheet)!.getCellMatrix();
    const before = matrix.getValue(cell.row, cell.column);
    matrix.setValue(cell.row, cell.column, content);
    if (before?.f || content.f)
      ((formulas[cell.sheet] ??= {})[cell.row] ??= {})[cell.column] = content.f ? { f: content.f } : null;
  }
  return formulas;
}

const nothing: ISetFormulaCalculationStartMutation = {
  ...{ options: null, forceCalculation: false, dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {} },
  ...{ dirtySuperTableMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} },
};

function calculate(
  { injector, unitId, workbook }: Open,
  what: Partial<ISetFormulaCalculationStartMutation>,
): Promise<CalculatedCell[]> {
  const commands = injector.get(ICommandService);
  return new Promise((resolve) => {
    let found: CalculatedCell[] = [];
    const listening = commands.onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
      if (id === SetFormulaCalculationResultMutation.id) {
        const { unitData } = params as ISetFormulaCalculationResultMutation;
        found = takeResults(workbook, unitData[unitId] ?? {}, injector.get(FormulaDataModel));
      }
      if (id === SetFormulaCalculationNotificationMutation.id && isEnd(params)) {
        listening.dispose();
        resolve(found);
      }
    });
    commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...nothing, ...what }, { onlyLocal: true });
  });
}

const isEnd = (params: unknown) =>
  (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState !== undefined;

const rangeOf = (unitId: string, { sheet, row, column }: EngineCell): IUnitRange => ({
  unitId,
  sheetId: sheet,
  range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
});
