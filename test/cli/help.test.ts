import { givenOptions } from "../../src/cli/givenOptions";
import { help } from "../../src/cli/help";
import { criteria } from "../../src/sheets/ranking/criteria";

describe("help", () => {
  it("fits 100 columns", () => {
    expect(help.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  it("names options that exist, and every criterion", () => {
    const named = [...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option]) => option!);
    expect(named).toHaveLength(22);
    for (const option of named) {
      const isFlag = option === "--force" || option === "--help";
      expect(() => givenOptions(isFlag ? [option] : [option, "1"])).not.toThrow();
    }
    for (const { key } of criteria) expect(help).toMatch(new RegExp(`^ {4}${key} `, "m"));
  });
});
