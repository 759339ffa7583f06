import { checkSheetNames } from "../../../src/xlsx/check/checkSheetNames";
import { plainSheet } from "../plainSheet";

const check =
  (...names: string[]) =>
  () =>
    checkSheetNames(names.map((name) => plainSheet([], { name })));

describe("checkSheetNames", () => {
  it.each(["Sources & Method", "O'Brien", "x".repeat(31), "2024"])("takes %s", (name) => {
    expect(check(name)).not.toThrow();
  });

  it.each(["", "x".repeat(32), "a/b", "a\\b", "a?", "a*", "[a]", "a:b", "'a", "a'", "History"])(
    "refuses %s",
    (name) => {
      expect(check(name)).toThrow(`"${name}"`);
    },
  );

  it("refuses two of one name and a workbook of none", () => {
    expect(check("Start", "START")).toThrow('"START": Start, START');
    expect(check()).toThrow("at least one sheet");
  });
});
