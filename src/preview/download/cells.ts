import type { Scalar } from "../../sheets/sheet";
import type { FoundBlock, FoundCell, FoundError, FoundFormula } from "../../xlsx/FoundWorkbook";
import { newerFunctions } from "../../xlsx/newerFunctions";
import { type Area, cellArea, contains, wholeSheet } from "../host/model/area";
import type { CellContent, CellValue } from "../host/model/cell";
import { formulaTokens } from "../host/model/formulaTokens";
import type { SheetModel } from "../host/model/SheetModel";
import { area1 } from "./area1";
import { longReferences } from "./longReferences";

/** The cells of a sheet: a block for each table, and one for each cell besides. */
export function blocksOf(sheet: SheetModel): FoundBlock[] {
  const areas = sheet.tables.map(({ area }) => area);
  const tables = areas.map((area) => {
    const { row, column } = area1(area);
    return { row, column, cells: linesOf(sheet, area) };
  });
  const loose = [...sheet.cells.within(wholeSheet)]
    .filter(({ row, column }) => !areas.some((area) => contains(area, cellArea(row, column))))
    .map(({ row, column }) => ({ row: row + 1, column: column + 1, cells: [[cellOf(sheet, row, column)]] }));
  return [...tables, ...loose];
}

const linesOf = (sheet: SheetModel, area: Area): FoundCell[][] =>
  Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => cellOf(sheet, area.row + down, area.column + right)),
  );

export function cellOf(sheet: SheetModel, row: number, column: number): FoundCell {
  const content = sheet.cells.get(row, column);
  if (!content) return null;
  if (content.formula !== undefined) return formulaOf(sheet, row, column, content, content.formula.slice(1));
  const target = sheet.links.get(row, column)?.documentReference;
  return target === undefined ? resultOf(content.value) : { text: String(content.value ?? ""), target };
}

function formulaOf(
  sheet: SheetModel,
  row: number,
  column: number,
  { value }: CellContent,
  written: string,
): FoundFormula {
  const fills = sheet.spillArea(row, column) ?? (isForAreas(written, value) ? { rows: 1, columns: 1 } : undefined);
  return {
    formula: longReferences(written, sheet, row, column),
    value: resultOf(value),
    ...(fills ? { fills: { rows: fills.rows, columns: fills.columns } } : {}),
  };
}

/** Formulas that Excel 365 works out as a whole area even where that is a single cell. */
const isForAreas = (formula: string, value: CellValue | undefined) =>
  (typeof value === "object" && value.error === "#SPILL!") ||
  (formulaTokens(formula) ?? []).some(
    ({ kind, text }) => kind === "function" && newerFunctions.has(text.toUpperCase()),
  );

const inFiles: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** Errors younger than the format are written as #VALUE!; Excel works the formula out again. */
function resultOf(value: CellValue | undefined): Scalar | FoundError {
  if (value === undefined) return null;
  if (typeof value !== "object") return value;
  return { error: inFiles.has(value.error) ? value.error : "#VALUE!" };
}
