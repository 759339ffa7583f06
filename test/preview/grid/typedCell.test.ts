import { BooleanNumber, CellValueType } from "@univerjs/core";
import { typedContent, typedStyle } from "../../../src/preview/grid/typedCell";

test.each([
  ["a number", { v: 5, t: CellValueType.NUMBER }, { value: 5 }],
  ["a text", { v: "31-33", t: CellValueType.STRING }, { value: "31-33" }],
  ["true", { v: 1, t: CellValueType.BOOLEAN }, { value: true }],
  ["an error", { v: "#N/A", t: CellValueType.STRING }, { value: { error: "#N/A" } }],
  ["nothing", { v: null, f: null }, null],
  ["an emptied cell", null, null],
  ["a text with a look of its own", { p: { body: { dataStream: "Two words\r\n" } } as never }, { value: "Two words" }],
  ["a look alone", { s: { bl: BooleanNumber.TRUE } }, undefined],
])("%s", (_, cell, content) => expect(typedContent(cell, undefined)).toEqual(content));

test("a formula is to be worked out", () => {
  expect(typedContent({ f: "=A1", v: 4 }, "=A1")).toEqual({ value: undefined, formula: "=A1" });
});

test("a look as the model keeps it", () => {
  expect(typedStyle({ bl: BooleanNumber.FALSE, n: { pattern: "0%" }, bg: null, cl: { rgb: "#0F5C63" } })).toEqual({
    ...{ bold: false, numberFormat: "0%", fill: null, fontColor: "#0F5C63" },
  });
  expect(typedStyle("s12")).toEqual({});
});
