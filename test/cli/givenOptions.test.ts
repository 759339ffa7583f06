import { givenOptions } from "../../src/cli/givenOptions";

describe("givenOptions", () => {
  it("lets a list go on to the next option", () => {
    expect(givenOptions(["--files", "a", "b", "--base", "2020", "--files", "c"])).toEqual({
      files: ["a", "b", "c"],
      base: ["2020"],
    });
  });

  it("takes a negative number for a value, and values after an equals sign", () => {
    expect(givenOptions(["--growth-cut", "-0.05", "--end=2023", "--force"])).toEqual({
      "growth-cut": ["-0.05"],
      end: ["2023"],
      force: [],
    });
  });

  it.each([
    [["--colour", "red"], "There is no option --colour: see --help."],
    [["-x"], "There is no option -x: see --help."],
    [["--out"], "--out has no value: see --help."],
    [["--out", "--force"], "--out has no value: see --help."],
    [["--out", "a", "--out", "b"], "--out is given twice: give it once."],
    [["--force=yes"], '--force takes no value: leave out "yes".'],
    [["--base", "2020", "2023"], '"2023" belongs to no option: see --help'],
  ])("refuses %j", (args, sentence) => {
    expect(() => givenOptions(args)).toThrow(sentence);
  });
});
