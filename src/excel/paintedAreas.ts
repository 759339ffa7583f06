import type { Area, Format, Style } from "../sheets/sheet";
import { meeting } from "./meeting";

/** Formats without overlaps: where two met, the later one's properties stand over the earlier one's. */
export function paintedAreas(formats: readonly Format[]): Format[] {
  let painted: Format[] = [];
  for (const { area, style } of formats) {
    if (area.rows < 1 || area.columns < 1) continue;
    let fresh: Area[] = [area];
    const next: Format[] = [];
    for (const before of painted) {
      const common = meeting(before.area, area);
      if (!common) {
        next.push(before);
        continue;
      }
      next.push(...without(before.area, common).map((rest) => ({ area: rest, style: before.style })));
      next.push({ area: common, style: { ...before.style, ...style } });
      fresh = fresh.flatMap((each) => {
        const covered = meeting(each, common);
        return covered ? without(each, covered) : [each];
      });
    }
    painted = [...next, ...fresh.map((rest) => ({ area: rest, style }))];
  }
  return painted;
}

/** What is left of an area around a part of it: above, below, left and right. */
function without(whole: Area, part: Area): Area[] {
  const below = whole.row + whole.rows - (part.row + part.rows);
  const right = whole.column + whole.columns - (part.column + part.columns);
  return [
    { ...whole, rows: part.row - whole.row },
    { ...whole, row: part.row + part.rows, rows: below },
    { ...part, column: whole.column, columns: part.column - whole.column },
    { ...part, column: part.column + part.columns, columns: right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The areas of each style, those side by side joined. */
export function areasByStyle<Value>(formats: readonly Format[], of: (style: Style) => Value | undefined) {
  const groups = new Map<string, { readonly value: Value; readonly areas: Area[] }>();
  for (const { area, style } of formats) {
    const value = of(style);
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    const group = groups.get(key) ?? { value, areas: [] };
    groups.set(key, group);
    group.areas.push(area);
  }
  return [...groups.values()].map(({ value, areas }) => ({ value, areas: joined(areas) }));
}

function joined(areas: readonly Area[]): Area[] {
  const sideBySide: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column)) {
    const last = sideBySide.at(-1);
    const touches = last?.row === area.row && last.rows === area.rows && last.column + last.columns === area.column;
    if (touches) sideBySide[sideBySide.length - 1] = { ...last, columns: last.columns + area.columns };
    else sideBySide.push(area);
  }
  const stacked: Area[] = [];
  for (const area of sideBySide.sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row)) {
    const last = stacked.at(-1);
    const touches = last?.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    if (touches) stacked[stacked.length - 1] = { ...last, rows: last.rows + area.rows };
    else stacked.push(area);
  }
  return stacked;
}
