import { element } from "./element";
import type { FoundColumn } from "./FoundWorkbook";

/** Width in the file of a column that shows `width` characters of Calibri 11: 7 pixels each and 5 of margin. */
const withMargin = (width: number) => Math.trunc(((width * 7 + 5) / 7) * 256) / 256;

/** Excel's own width, in characters. */
const USUAL_WIDTH = 8.43;

interface Column {
  readonly column: number;
  /** Characters. */
  readonly width: number;
  readonly collapsed: boolean;
  readonly hidden: boolean;
}

/** Every column that has a setting, and the one after each collapsed group: it carries the group's button. */
function singleColumns(sheet: string, settings: readonly FoundColumn[]): Column[] {
  const columns = new Map<number, Column>();
  for (const { column: first, count, width, collapsed = false, hidden = collapsed } of settings) {
    for (let column = first; column < first + count; column += 1) {
      if (columns.has(column)) throw new Error(`Sheet "${sheet}": two column settings meet in column ${column}`);
      columns.set(column, { column, width, collapsed, hidden });
    }
  }
  for (const { column, collapsed } of [...columns.values()]) {
    if (collapsed && !columns.has(column + 1))
      columns.set(column + 1, { column: column + 1, width: USUAL_WIDTH, collapsed: false, hidden: false });
  }
  return [...columns.values()].sort((a, b) => a.column - b.column);
}

/** Widths and collapsed groups of a sheet's columns; "" where nothing is set. */
export function sheetColumns(sheet: string, settings: readonly FoundColumn[]): string {
  const columns = singleColumns(sheet, settings);
  const entries = columns.map(({ column, width, collapsed, hidden }, index) => {
    const before = columns[index - 1];
    return element("col", {
      min: column,
      max: column,
      width: withMargin(width),
      hidden: hidden ? 1 : undefined,
      customWidth: 1,
      outlineLevel: collapsed ? 1 : undefined,
      collapsed: !collapsed && before?.collapsed && before.column === column - 1 ? 1 : undefined,
    });
  });
  return entries.length === 0 ? "" : element("cols", {}, ...entries);
}
