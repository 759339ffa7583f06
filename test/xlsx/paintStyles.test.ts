import fc from "fast-check";
import type { Format, Style } from "../../src/sheets/sheet";
import { paintStyles } from "../../src/xlsx/paintStyles";

/** Paints, and gives the style of each cell instead of its number. */
function painted(formats: readonly Format[]) {
  const registered: Style[] = [];
  const grid = paintStyles(formats, (style) => registered.push(style) - 1);
  const styleAt = (row: number, column: number) => registered[grid.get(row)?.[column] ?? -1];
  return { registered, styleAt };
}

describe("paintStyles", () => {
  it("lays later formats over earlier ones", () => {
    const { registered, styleAt } = painted([
      { area: { row: 1, column: 1, rows: 1, columns: 2 }, style: { bold: true, color: "000000" } },
      { area: { row: 1, column: 2, rows: 2, columns: 1 }, style: { color: "FF0000" } },
    ]);
    expect(styleAt(1, 1)).toEqual({ bold: true, color: "000000" });
    expect(styleAt(1, 2)).toEqual({ bold: true, color: "FF0000" });
    expect(styleAt(2, 2)).toEqual({ color: "FF0000" });
    expect(styleAt(2, 1)).toBeUndefined();
    expect(registered).toHaveLength(3);
  });

  it("registers nothing that is painted over", () => {
    const area = { row: 1, column: 1, rows: 2, columns: 2 };
    const { registered } = painted([
      { area, style: { bold: true } },
      { area, style: { bold: false } },
    ]);
    expect(registered).toEqual([{ bold: false }]);
  });

  it("equals laying the formats over every cell for itself", () => {
    const length = fc.integer({ min: 1, max: 4 });
    const area = fc.record({ row: length, column: length, rows: length, columns: length });
    const colors = fc.constantFrom("111111", "222222", "333333");
    const style = fc.record({ color: colors, fill: colors, bold: fc.boolean() }, { requiredKeys: [] });
    fc.assert(
      fc.property(
        fc.array(fc.record({ area, style })),
        fc.integer({ min: 1, max: 8 }),
        length,
        (formats, row, column) => {
          const covering = formats.filter(
            ({ area: a }) =>
              a.row <= row && row < a.row + a.rows && a.column <= column && column < a.column + a.columns,
          );
          const expected = covering.length === 0 ? undefined : Object.assign({}, ...covering.map((each) => each.style));
          expect(painted(formats).styleAt(row, column)).toEqual(expected);
        },
      ),
    );
  });
});
