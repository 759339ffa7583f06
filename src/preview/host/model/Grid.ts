import { type Area, intersection } from "./area";

export interface Placed<T> {
  readonly row: number;
  readonly column: number;
  readonly content: T;
}

/** A sparse grid: only what is there takes room. */
export class Grid<T> {
  readonly #rows = new Map<number, Map<number, T>>();

  get(row: number, column: number): T | undefined {
    return this.#rows.get(row)?.get(column);
  }

  set(row: number, column: number, content: T): void {
    const cells = this.#rows.get(row);
    if (cells) cells.set(column, content);
    else this.#rows.set(row, new Map([[column, content]]));
  }

  delete(row: number, column: number): void {
    const cells = this.#rows.get(row);
    if (cells?.delete(column) && cells.size === 0) this.#rows.delete(row);
  }

  clear(area: Area): void {
    for (const { row, column } of [...this.within(area)]) this.delete(row, column);
  }

  /** Everything inside the area, row by row and from left to right. */
  *within(area: Area): Iterable<Placed<T>> {
    for (const row of keysWithin(this.#rows, area.row, area.rows)) {
      const cells = this.#rows.get(row);
      if (!cells) continue;
      for (const column of keysWithin(cells, area.column, area.columns)) {
        yield { row, column, content: cells.get(column) as T };
      }
    }
  }

  /** The smallest area around everything there is, or around what is inside `area`. */
  bounds(area?: Area): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.#rows) {
      for (const column of cells.keys()) {
        if (area && !intersection(area, { row, column, rows: 1, columns: 1 })) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Takes the area's content to another place; what was there is lost. */
  move(area: Area, rowsDown: number, columnsRight: number): void {
    const moved = [...this.within(area)];
    this.clear(area);
    this.clear({ ...area, row: area.row + rowsDown, column: area.column + columnsRight });
    for (const { row, column, content } of moved) this.set(row + rowsDown, column + columnsRight, content);
  }
}

/** The keys from `start` on, in order, by whichever way is shorter: along the span or along the keys. */
function keysWithin(map: ReadonlyMap<number, unknown>, start: number, count: number): number[] {
  if (count <= map.size) {
    const keys = [];
    for (let key = start; key < start + count; key++) if (map.has(key)) keys.push(key);
    return keys;
  }
  return [...map.keys()].filter((key) => key >= start && key < start + count).sort((a, b) => a - b);
}
