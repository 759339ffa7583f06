import fc from "fast-check";
import { areasByStyle, paintedAreas } from "../../src/excel/paintedAreas";
import type { Format } from "../../src/sheets/sheet";
import { paintStyles } from "../../src/xlsx/paintStyles";

const format: fc.Arbitrary<Format> = fc.record({
  area: fc.record({
    row: fc.integer({ min: 1, max: 6 }),
    column: fc.integer({ min: 1, max: 6 }),
    rows: fc.integer({ min: 0, max: 5 }),
    columns: fc.integer({ min: 0, max: 5 }),
  }),
  style: fc.record(
    { bold: fc.boolean(), size: fc.constantFrom(9, 11), fill: fc.constantFrom("AA0000", "00AA00") },
    { requiredKeys: [] },
  ),
});

/** Style by cell; each cell may be covered once only. */
function byCell(formats: readonly Format[]): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const { area, style } of formats)
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        expect(cells.has(`${row} ${column}`)).toBe(false);
        cells.set(`${row} ${column}`, style);
      }
  return cells;
}

test("areas without overlaps that look as the same formats do in a file", () => {
  fc.assert(
    fc.property(fc.array(format, { maxLength: 8 }), (formats) => {
      const wanted = new Map<string, unknown>();
      const styles: unknown[] = [];
      for (const [row, line] of paintStyles(formats, (style) => styles.push(style) - 1))
        line.forEach((style, column) => wanted.set(`${row} ${column}`, styles[style!]));
      const painted = paintedAreas(formats);
      expect(byCell(painted)).toEqual(wanted);
      const grouped = areasByStyle(painted, (style) => style).flatMap(({ value, areas }) =>
        areas.map((area) => ({ area, style: value })),
      );
      expect(byCell(grouped)).toEqual(wanted);
      expect(grouped.length).toBeLessThanOrEqual(painted.length);
    }),
  );
});
