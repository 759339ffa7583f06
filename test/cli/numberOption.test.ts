import { numberOption } from "../../src/cli/numberOption";

describe("numberOption", () => {
  it("is what is given, else what is usual", () => {
    expect(numberOption({ "lq-cut": ["0.5"] }, "lq-cut", 1.2, 0)).toBe(0.5);
    expect(numberOption({}, "lq-cut", 1.2, 0)).toBe(1.2);
  });

  it.each(["", " ", "5%", "1,5", "NaN", "Infinity", "-0.1"])("refuses %j", (text) => {
    expect(() => numberOption({ "lq-cut": [text] }, "lq-cut", 1.2, 0)).toThrow(
      `--lq-cut ${text} is not a choice: give a number of at least 0.`,
    );
  });
});
