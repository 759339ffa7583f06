import type { CellGrid } from "./cellGrid";
import { type CellContext, cellXml } from "./cellXml";
import { columnLetters } from "../sheets/formula";
import { element } from "./element";
import type { FoundSheet } from "./FoundWorkbook";
import type { StyleGrid } from "./paintStyles";

/** The rows of a sheet: every cell that has a value or a style, and every row that has a height. */
export function sheetData(sheet: FoundSheet, cells: CellGrid, styles: StyleGrid, context: CellContext): string {
  const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
  const hidden = new Set(sheet.hiddenRows);
  const letters: string[] = [];
  const rows = [...new Set([...cells.keys(), ...styles.keys(), ...heights.keys(), ...hidden])].sort((a, b) => a - b);
  const lines = rows.map((row) => {
    const values = cells.get(row) ?? [];
    const numbers = styles.get(row) ?? [];
    let line = "";
    for (let column = 1; column < Math.max(values.length, numbers.length); column += 1) {
      const value = values[column] ?? null;
      const style = numbers[column] ?? 0;
      if (value === null && style === 0) continue;
      const address = (letters[column] ??= columnLetters(column)) + row;
      line += cellXml(address, style, value, context, `${sheet.name}!${address}`);
    }
    const height = heights.get(row);
    const size = { ht: height, customHeight: height === undefined ? undefined : 1 };
    return element("row", { r: row, ...size, hidden: hidden.has(row) ? 1 : undefined }, line);
  });
  return element("sheetData", {}, ...lines);
}
