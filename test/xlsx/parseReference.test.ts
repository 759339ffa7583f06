import fc from "fast-check";
import { reference } from "../../src/sheets/formula";
import { parseReference } from "../../src/xlsx/parseReference";

describe("parseReference", () => {
  it("reads quoted and plain names, one cell and more", () => {
    expect(parseReference("Lists!A2")).toEqual({ sheet: "Lists", area: { row: 2, column: 1, rows: 1, columns: 1 } });
    const area = { row: 5, column: 28, rows: 3, columns: 2 };
    expect(parseReference("'O''Brien & Co'!$AB$5:$AC$7")).toEqual({ sheet: "O'Brien & Co", area });
  });

  it.each(["A1", "Two words!A1", "'Lists'!A1,'Lists'!A3", "Yes,No", "'Lists'!A:A", "tblMap[Jobs]"])(
    "is null for %s",
    (text) => {
      expect(parseReference(text)).toBeNull();
    },
  );

  it("reads back every reference that is written", () => {
    const area = fc.record({
      row: fc.integer({ min: 1, max: 1e6 }),
      column: fc.integer({ min: 1, max: 16_000 }),
      rows: fc.integer({ min: 1, max: 1_000 }),
      columns: fc.integer({ min: 1, max: 300 }),
    });
    const sheet = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(sheet, area, (name, given) => {
        expect(parseReference(reference(name, given))).toEqual({ sheet: name, area: given });
      }),
    );
  });
});
