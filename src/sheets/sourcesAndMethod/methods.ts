import { cagr } from "../../measures/cagr";
import { driverScore } from "../../measures/driverScore";
import { estimateWithheld } from "../../measures/estimateWithheld";
import { growthRate } from "../../measures/growthRate";
import { locationQuotient } from "../../measures/locationQuotient";
import { normalize } from "../../measures/normalize";
import { quadrant } from "../../measures/quadrant";
import { shiftShare } from "../../measures/shiftShare";

/** The measures a ranking uses, each with its arithmetic in plain signs. */
export const methods = [
  {
    measure: locationQuotient,
    formula:
      "(industry's jobs / all jobs of the counties that have a number) / (industry's jobs / all jobs of the reference area)",
  },
  {
    measure: growthRate,
    formula: "jobs in the last year / jobs in the first year - 1, over the counties known in both",
  },
  { measure: cagr, formula: "(last / first) ^ (1 / years) - 1" },
  {
    measure: shiftShare,
    formula:
      "National growth = first x growth of all reference jobs; industry mix = first x (growth of the industry there - growth of all); competitive effect = change - first x growth of the industry there",
  },
  { measure: quadrant, formula: "LQ at or above its cut is concentrated; growth above its cut is growing" },
  {
    measure: normalize,
    formula: "100 x (industries below) / (industries - 1); or min-max; or the thresholds above the points",
  },
  { measure: driverScore, formula: "sum of weight x points / sum of the weights that have points" },
  {
    measure: estimateWithheld,
    formula:
      "what the nearest published parent leaves over, shared by establishments x jobs per establishment in the reference area",
  },
];
