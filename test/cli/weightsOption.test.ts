import { weightsOption } from "../../src/cli/weightsOption";
import { startingWeights } from "../../src/sheets/ranking/criteria";

describe("weightsOption", () => {
  it("gives what is not named no weight", () => {
    expect(weightsOption({ weights: ["concentration=20, wages = 0.5"] })).toEqual({
      ...{ concentration: 20, growth: 0, competitive: 0, wages: 0.5, outlook: 0, advancement: 0, challenge: 0 },
    });
  });

  it("is the starting weights where none are given", () => {
    expect(weightsOption({})).toBe(startingWeights);
  });

  it.each(["", "wages", "wages=", "wages=-1", "wages=1=2", "wages=Infinity"])("refuses %j", (text) => {
    expect(() => weightsOption({ weights: [text] })).toThrow(/^--weights /);
  });
});
