import { NumberedList } from "../../src/xlsx/NumberedList";

describe("NumberedList", () => {
  it("gives equal items one number, in order of first use", () => {
    const list = new NumberedList();
    expect(["b", "a", "b", "c"].map((item) => list.numberOf(item))).toEqual([0, 1, 0, 2]);
    expect(list.items).toEqual(["b", "a", "c"]);
  });
});
