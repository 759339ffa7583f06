import {
  type ICellData,
  type Injector,
  type IWorkbookData,
  LocaleType,
  ObjectMatrix,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import {
  IDefinedNamesService,
  IFunctionService,
  ISuperTableService,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { AddInFunction } from "./AddInFunction";
import type { CallFunction, EngineBook, EngineCell } from "./engineBook";
import { engineTableName } from "./engineTableName";
import { toEngine } from "./engineValue";
import { amendEngine } from "./amendEngine";
import { PlainReferences } from "./PlainReferences";
import { RankOfNumbers } from "./RankOfNumbers";

/** A cell as the engine keeps it. */
export const engineCell = (cell: EngineCell, references: PlainReferences): ICellData =>
  cell.formula === undefined ? toEngine(cell.value) : { f: references.of(cell.formula, cell) };

/**
 * Starts Univer without a window, with the book as its one unit.
 * @param functions names of an add-in's functions, as in a formula
 */
export function openUnit(
  unitId: string,
  book: EngineBook,
  functions: readonly string[],
  call: CallFunction,
): { univer: Univer; injector: Injector; references: PlainReferences } {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  const references = new PlainReferences(book);
  univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, workbookData(unitId, book, references));
  const injector = univer.__getInjector();
  const ownFunctions = ["RANK.EQ", "RANK"].map((name) => new RankOfNumbers(name));
  injector
    .get(IFunctionService)
    .registerExecutors(...ownFunctions, ...functions.map((name) => new AddInFunction(name, call)));
  amendEngine(injector);
  registerTables(injector.get(ISuperTableService), unitId, book);
  const names = injector.get(IDefinedNamesService);
  book.names.forEach(({ name, formula, sheet }, index) =>
    names.registerDefinedName(unitId, {
      id: `name${index}`,
      name,
      formulaOrRefString: formula.replace(/^=/, ""),
      ...(sheet === null ? {} : { localSheetId: sheet }),
    }),
  );
  return { univer, injector, references };
}

function workbookData(unitId: string, book: EngineBook, references: PlainReferences): IWorkbookData {
  const matrices = new Map(book.sheets.map(({ id }) => [id, new ObjectMatrix<ICellData>()]));
  const [rows, columns] = [1, 2].map(() => new Map<string, number>()) as [Map<string, number>, Map<string, number>];
  for (const cell of book.cells) {
    matrices.get(cell.sheet)!.setValue(cell.row, cell.column, engineCell(cell, references));
    rows.set(cell.sheet, Math.max(rows.get(cell.sheet) ?? 0, cell.row));
    columns.set(cell.sheet, Math.max(columns.get(cell.sheet) ?? 0, cell.column));
  }
  const sheets = book.sheets.map(({ id, name }) => ({
    ...{ id, name, cellData: matrices.get(id)!.getData() },
    // Room for what is spilled or typed below and beside.
    rowCount: (rows.get(id) ?? 0) + 10_000,
    columnCount: (columns.get(id) ?? 0) + 1_000,
  }));
  return {
    ...{ id: unitId, name: unitId, appVersion: "", locale: LocaleType.EN_US, styles: {} },
    sheetOrder: book.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** Univer has an enumeration of these that it does not export. */
const tableOptions = ["#All", "#Data", "#Headers", "#Totals", "#This Row"] as Parameters<
  ISuperTableService["registerTableOptionMap"]
>[1][];

function registerTables(service: ISuperTableService, unitId: string, { tables }: EngineBook): void {
  for (const option of tableOptions) service.registerTableOptionMap(option, option);
  for (const { name, sheet, area, headers } of tables) {
    const [endRow, endColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
    service.registerTable(unitId, engineTableName(name), {
      sheetId: sheet,
      titleMap: new Map(headers.map((header, index) => [header, index])),
      range: { startRow: area.row, startColumn: area.column, endRow, endColumn },
    });
  }
}
