import type { Workbook } from "../../src/sheets/sheet";
import { cellsOf, shownValue } from "./cellsOf";
import { sameValue } from "./sameValue";
import type { WorkbookValues } from "./workbookValues";

export interface Comparison {
  /** How many formulas and how many typed cells were compared. */
  readonly formulas: number;
  readonly typed: number;
  /** One line for each cell that holds something else than it should. */
  readonly differences: readonly string[];
}

/** Compares every cell of a workbook, by the value it was built with, with what was found in its file. */
export function compareWorkbook(workbook: Workbook, found: WorkbookValues): Comparison {
  const cells = workbook.sheets.flatMap(cellsOf);
  const isFormula = ({ cell }: (typeof cells)[number]) =>
    cell !== null && typeof cell === "object" && "formula" in cell;
  const differences = cells.flatMap(({ sheet, row, column, cell }) => {
    const [expected, value] = [shownValue(cell), found(sheet, row, column)];
    if (sameValue(expected, value)) return [];
    const formula =
      cell !== null && typeof cell === "object" && "formula" in cell ? ` by ${cell.formula.slice(0, 150)}` : "";
    return [`${sheet} R${row}C${column}: ${JSON.stringify(value)}, not ${JSON.stringify(expected)}${formula}`];
  });
  const formulas = cells.filter(isFormula).length;
  return { formulas, typed: cells.length - formulas, differences };
}
