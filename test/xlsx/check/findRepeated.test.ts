import { findRepeated } from "../../../src/xlsx/check/findRepeated";

describe("findRepeated", () => {
  it("compares as Excel does", () => {
    expect(findRepeated(["Jobs", "LQ", "jobs"])).toBe("jobs");
    expect(findRepeated(["Jobs", "LQ"])).toBeUndefined();
  });
});
