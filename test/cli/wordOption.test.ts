import { wordOption } from "../../src/cli/wordOption";

describe("wordOption", () => {
  it("is what the word means in a recipe", () => {
    expect(wordOption({ level: ["4"] }, "level")).toBe(4);
    expect(wordOption({ withheld: ["exclude"] }, "withheld")).toBe(false);
    expect(wordOption({}, "level")).toBeUndefined();
  });

  it("refuses other words, and those that every object has", () => {
    expect(() => wordOption({ level: ["7"] }, "level")).toThrow("use 2 or 3 or 4 or 5 or 6.");
    expect(() => wordOption({ level: ["constructor"] }, "level")).toThrow("--level constructor is not a choice");
  });
});
