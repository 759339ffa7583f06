import { columnLetters } from "../../sheets/formula";
import type { Area } from "../../sheets/sheet";
import type { FormulaContext } from "./FormulaContext";
import { isOneCell, type Part } from "./Part";

/** How cells are written. */
export interface CellsText {
  /** The whole of it, as it was written. */
  readonly written: string;
  /** The sheet with "!", or "". */
  readonly prefix: string;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
  /** Less than what is written, because the rest of the sheet is empty. */
  readonly isCut?: true;
}

/** Cells of a sheet as a part of a formula. */
export function cellsPart(context: FormulaContext, sheet: string, area: Area, text: CellsText): Part {
  const { prefix, isColumnFixed, isRowFixed, written } = text;
  const corner = (row: number, column: number): string =>
    `${isColumnFixed ? "$" : ""}${columnLetters(area.column + column)}${isRowFixed ? "$" : ""}${area.row + row}`;
  const block = (row: number, column: number, rows: number, columns: number): string => {
    if (rows === area.rows && columns === area.columns && !text.isCut) return written;
    const first = prefix + corner(row, column);
    return isOneCell({ rows, columns }) ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`;
  };
  return {
    kind: "cells",
    rows: area.rows,
    columns: area.columns,
    isPlain: true,
    value: (row, column) => context.valueAt(sheet, area.row + row, area.column + column),
    whole: () => written,
    cell: (row, column) => block(row, column, 1, 1),
    block,
  };
}

/** The name of a sheet as it stands before a reference. */
export const sheetPrefix = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;
