import { byCriterion } from "../../../src/sheets/ranking/criteria";
import {
  filledByHand,
  presetOf,
  scaledTo100,
  totalOf,
  weightPresets,
} from "../../../src/taskpane/wizard/weightPresets";

describe("weight presets", () => {
  it("are three, and each adds up to 100", () => {
    expect(weightPresets).toHaveLength(3);
    for (const { weights } of weightPresets) expect(totalOf(weights)).toBeCloseTo(100, 9);
  });

  it("weigh nothing that only people can tell where the files alone count", () => {
    const { weights } = weightPresets.find(({ name }) => name === "Files only")!;
    for (const key of filledByHand) expect(weights[key]).toBe(0);
  });

  it("are recognised by their weights, and one's own are not", () => {
    for (const preset of weightPresets) expect(presetOf(preset.weights)).toBe(preset);
    expect(presetOf({ ...weightPresets[0]!.weights, growth: 11 })).toBeUndefined();
  });
});

describe("scaledTo100", () => {
  it("keeps the proportions", () => {
    const weights = byCriterion(({ key }) => (key === "growth" ? 30 : key === "wages" ? 10 : 0));
    expect(scaledTo100(weights)).toMatchObject({ growth: 75, wages: 25, concentration: 0 });
  });
});
