import { listed } from "../../src/sheets/listed";

describe("listed", () => {
  it("counts those it does not show", () => {
    expect(listed(["a", "b"], 2)).toBe("a, b");
    expect(listed(["a", "b", "c", "d"], 2)).toBe("a, b and 2 more");
    expect(listed([], 2)).toBe("");
  });
});
