import { type Area, cellArea } from "../model/area";
import type { Entry, SheetModel } from "../model/SheetModel";
import { checkFormula } from "./checkFormula";
import { enteredContent } from "./enteredContent";
import { matrix } from "./matrix";
import { shiftedFormula } from "./shiftedFormula";

/**
 * Writes values or formulas into an area as Excel does for `range.values` and `range.formulas`: null leaves a cell alone.
 * One formula for many cells is filled like Ctrl+Enter, so that relative references move (unverified).
 * @throws HostError before anything is changed
 */
export function enterCells(sheet: SheetModel, area: Area, value: unknown): void {
  const valueAt = matrix(value, area);
  const checked = new Set<string>();
  const fill = !Array.isArray(value);
  const entries: Entry[] = [];
  const formats: { row: number; column: number; numberFormat: string }[] = [];
  for (let down = 0; down < area.rows; down++) {
    for (let right = 0; right < area.columns; right++) {
      const given = valueAt(down, right);
      if (given === null || given === undefined) continue;
      const [row, column] = [area.row + down, area.column + right];
      const { content, numberFormat } = enteredContent(given, sheet.styles.at(row, column).numberFormat);
      if (content?.formula !== undefined) {
        const formula = fill ? shiftedFormula(content.formula, down, right) : content.formula;
        if (!checked.has(formula)) checkFormula(formula, sheet, cellArea(row, column));
        checked.add(formula);
        entries.push({ row, column, content: { value: undefined, formula } });
      } else entries.push({ row, column, content });
      if (numberFormat !== undefined) formats.push({ row, column, numberFormat });
    }
  }
  sheet.write(entries);
  for (const { row, column, numberFormat } of formats) sheet.format(cellArea(row, column), { numberFormat });
}
