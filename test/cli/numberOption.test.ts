import { numberOption } from "../../src/cli/numberOption";

describe("numberOption", () => {
  const share = { least: 0, most: 1 };

  it("is what is given, else what is usual", () => {
    expect(numberOption({ coverage: ["0.5"] }, "coverage", 0.7, share)).toBe(0.5);
    expect(numberOption({}, "coverage", 0.7, share)).toBe(0.7);
  });

  it.each(["", " ", "5%", "1,5", "NaN", "1.01", "-0.1"])("refuses %j", (text) => {
    expect(() => numberOption({ coverage: [text] }, "coverage", 0.7, share)).toThrow("give a number from 0 to 1.");
  });
});
