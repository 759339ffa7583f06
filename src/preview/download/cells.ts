import type { Block, Cell, CellError, Formula, Scalar, Table } from "../../sheets/sheet";
import { fileFormula } from "../../xlsx/fileFormula";
import { type Area, cellArea, contains, wholeSheet } from "../host/model/area";
import type { CellContent, CellValue } from "../host/model/cell";
import type { SheetModel } from "../host/model/SheetModel";
import { area1 } from "./area1";

/**
 * The cells of a sheet: a block for each table, and one for each cell besides. A formula that a file for Excel 2016 cannot
 * hold, like one of an add-in's functions or one that spills, is its value.
 */
export function blocksOf(sheet: SheetModel): Block[] {
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

const linesOf = (sheet: SheetModel, area: Area): Cell[][] =>
  Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => cellOf(sheet, area.row + down, area.column + right)),
  );

function cellOf(sheet: SheetModel, row: number, column: number): Cell {
  const content = sheet.cells.get(row, column);
  if (!content) return null;
  const target = sheet.links.get(row, column)?.documentReference;
  if (target !== undefined) return { text: String(content.value ?? ""), target };
  const formula = formulaOf(sheet, row, column, content);
  return formula === undefined ? constant(content.value) : { formula, value: resultOf(content.value) };
}

function formulaOf(sheet: SheetModel, row: number, column: number, { formula }: CellContent): string | undefined {
  if (formula === undefined || spills(sheet, row, column)) return undefined;
  const text = formula.slice(1);
  try {
    fileFormula(text, sheet.name);
    return text;
  } catch {
    return undefined;
  }
}

const spills = (sheet: SheetModel, row: number, column: number) =>
  [sheet.cells.get(row, column + 1), sheet.cells.get(row + 1, column)].some(
    (next) => next?.spilledFrom?.row === row && next.spilledFrom.column === column,
  );

/** An error stands in a file only as what a formula gives. */
function constant(value: CellValue | undefined): Scalar | Formula {
  if (value === undefined) return null;
  return typeof value === "object" ? { formula: value.error, value: resultOf(value) } : value;
}

const known: ReadonlySet<string> = new Set<CellError["error"]>(["#N/A", "#DIV/0!", "#NUM!", "#VALUE!"]);

/** Errors that files made here do not know are written as #VALUE!; Excel works the formula out again. */
function resultOf(value: CellValue | undefined): Scalar | CellError {
  if (value === undefined) return null;
  if (typeof value !== "object") return value;
  return { error: known.has(value.error) ? (value.error as CellError["error"]) : "#VALUE!" };
}

/** A column is calculated if one formula stands in all its cells. */
export function tablesOf(sheet: SheetModel): Table[] {
  return sheet.tables.map(({ name, area, columns }) => ({
    name,
    ...{ row: area.row + 1, column: area.column + 1, rows: area.rows - 1 },
    columns: columns.map((column, at) => {
      const formulas = new Set(
        Array.from({ length: area.rows - 1 }, (_, down) => {
          const cell = cellOf(sheet, area.row + 1 + down, area.column + at);
          return cell !== null && typeof cell === "object" && "formula" in cell ? cell.formula : undefined;
        }),
      );
      const [formula] = formulas;
      return { header: column.name, ...(formulas.size === 1 && formula !== undefined ? { formula } : {}) };
    }),
  }));
}
