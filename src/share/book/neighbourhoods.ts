import type { Area } from "../../sheets/sheet";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells that touch each other, at a side or a corner, as one area each: it may have other cells in it, too. */
export function neighbourhoods(places: readonly Place[]): { readonly area: Area; readonly number: number }[] {
  const waiting = new Map(places.map((place) => [keyOf(place.row, place.column), place]));
  const found: { area: Area; number: number }[] = [];
  for (const first of places) {
    if (!waiting.delete(keyOf(first.row, first.column))) continue;
    const group = [first];
    for (const { row, column } of group) {
      for (const [down, right] of AROUND) {
        const key = keyOf(row + down, column + right);
        const next = waiting.get(key);
        if (!next) continue;
        waiting.delete(key);
        group.push(next);
      }
    }
    found.push({ area: areaAround(group), number: group.length });
  }
  return found;
}

const keyOf = (row: number, column: number) => row * 16_385 + column;

const AROUND = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [down, right] as const));

function areaAround(places: readonly Place[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of places) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
