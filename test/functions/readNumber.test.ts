import { readNumber } from "../../src/functions/readNumber";

describe("readNumber", () => {
  it.each([
    [0, 0],
    [-3.5, -3.5],
    ["12", 12],
    [" 1,234,567.5 ", 1_234_567.5],
    ["-1,000", -1_000],
    ["1e3", 1_000],
    [".5", 0.5],
  ])("reads %p as a number", (cell, expected) => {
    expect(readNumber(cell)).toBe(expected);
  });

  const markers = "ND N NC D (D) S - * ** # ~ n/a N/A nd".split(" ");
  const errors = ["#N/A", "#DIV/0!", "#REF!", "#VALUE!", { code: "#N/A" }, { type: "Error", basicValue: "#NUM!" }];
  it.each([null, "", "  ", ...markers, ...errors])("reads %p as missing", (cell) => {
    expect(readNumber(cell)).toBeNaN();
  });

  it.each(["Jobs", "12 jobs", "1,23", "12,34,567", "5%", "$5", true, false, undefined])("does not read %p", (cell) => {
    expect(readNumber(cell)).toBeUndefined();
  });
});
