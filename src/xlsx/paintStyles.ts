import type { Format, Style } from "../sheets/sheet";

/** Style numbers by row, then by column, both 1-based; a hole is an unformatted cell. */
export type StyleGrid = ReadonlyMap<number, readonly (number | undefined)[]>;

/**
 * Lays formats over one another, later over earlier, one visit per cell and format.
 * @param register gives the number of a finished style; called only for styles that a cell ends up with
 */
export function paintStyles(formats: readonly Format[], register: (style: Style) => number): StyleGrid {
  const mixed: Style[] = [{}];
  const grid = new Map<number, (number | undefined)[]>();
  for (const { area, style } of formats) {
    const overlaid = new Map<number, number>();
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line = grid.get(row) ?? [];
      grid.set(row, line);
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const before = line[column] ?? 0;
        const after = overlaid.get(before) ?? mixed.push({ ...mixed[before], ...style }) - 1;
        overlaid.set(before, after);
        line[column] = after;
      }
    }
  }
  const numbers = new Map<number, number>();
  const number = (mix: number) => {
    const known = numbers.get(mix) ?? register(mixed[mix]!);
    numbers.set(mix, known);
    return known;
  };
  // Array.map leaves the holes as they are.
  return new Map([...grid].map(([row, line]) => [row, line.map((mix) => (mix === undefined ? mix : number(mix)))]));
}
