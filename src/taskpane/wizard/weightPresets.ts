import type { ByCriterion, CriterionKey } from "../../sheets/ranking/criteria";
import { byCriterion, criteria, equalWeights, startingWeights } from "../../sheets/ranking/criteria";

export interface WeightPreset {
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly words: string;
  readonly weights: ByCriterion<number>;
}

export const totalOf = (weights: ByCriterion<number>) => criteria.reduce((sum, { key }) => sum + weights[key], 0);

/** The same proportions, adding up to 100. */
export function scaledTo100(weights: ByCriterion<number>): ByCriterion<number> {
  const total = totalOf(weights);
  return byCriterion(({ key }) => (weights[key] / total) * 100);
}

/** What no file tells: the analyst fills it in, in the workbook. */
export const filledByHand: ReadonlySet<CriterionKey> = new Set(["outlook", "advancement", "challenge"]);

export const weightPresets: readonly WeightPreset[] = [
  {
    name: "Starting weights",
    words: "All seven criteria; three of them you fill in later, in the workbook.",
    weights: startingWeights,
  },
  { name: "Equal weights", words: "Every criterion counts the same.", weights: scaledTo100(equalWeights) },
  {
    name: "Files only",
    words: "Only the four criteria that your files answer.",
    weights: scaledTo100(byCriterion(({ key, weight }) => (filledByHand.has(key) ? 0 : weight))),
  },
];

const NEAR = 1e-6;

/** The preset that has these weights; undefined for the analyst's own. */
export const presetOf = (weights: ByCriterion<number>): WeightPreset | undefined =>
  weightPresets.find((preset) => criteria.every(({ key }) => Math.abs(preset.weights[key] - weights[key]) < NEAR));
