import type { LineSetting } from "../model/SheetModel";
import { areaOf, type RangeTarget } from "./rangeTarget";

/** Whether all the rows or columns of a range are hidden; null if some are. */
export function isHidden(target: RangeTarget, along: "rows" | "columns"): boolean | null {
  const area = areaOf(target);
  const [start, count] = along === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  return uniformLine(target.sheet[along], start, count, ({ hidden }) => hidden ?? false);
}

/** What all of some rows or columns have in common; null if they differ. */
export function uniformLine<V>(
  lines: ReadonlyMap<number, LineSetting>,
  start: number,
  count: number,
  of: (line: LineSetting) => V,
): V | null {
  const set = [...lines].filter(([line]) => line >= start && line < start + count).map(([, setting]) => of(setting));
  const values = new Set(set.length < count ? [...set, of({})] : set);
  return values.size === 1 ? [...values][0]! : null;
}

/** Points from the sheet's edge to where the line begins. */
export function offset(lines: ReadonlyMap<number, LineSetting>, line: number, usual: number): number {
  let points = line * usual;
  for (const [at, { size = usual, hidden }] of lines) if (at < line) points += (hidden ? 0 : size) - usual;
  return points;
}
