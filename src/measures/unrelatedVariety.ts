import { unrelatedVariety as unrelatedVarietyOf } from "../analysis/variety";
import { codes, digits, values } from "./inputs/diversity";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";
import {
  GROUP_EDGE_CASES,
  VARIETY_MISSING,
  VARIETY_NATIVE_REASON,
  VARIETY_SOURCE,
  varietyGroups,
} from "./varietyGroups";

export const unrelatedVariety = tableMeasure({
  name: "UNRELATED_VARIETY",
  title: "Unrelated variety",
  summary: "How evenly jobs are spread over groups of industries that have little in common, which cushions a shock.",
  formula: "sum over groups of (group share x log2(1 / group share)), in bits",
  reading: "3 means as diverse as 8 groups of equal size; 0 means that all jobs are in one group.",
  edgeCases: GROUP_EDGE_CASES,
  source: VARIETY_SOURCE,
  numberFormat: "0.000",
  inputs: { values, codes, digits },
  example: { values: { values: [50, 25, 25], codes: ["5411", "6211", "6212"], digits: 2 }, result: [[1]] },
  missingRow: "everything",
  missing: VARIETY_MISSING,
  nativeReason: VARIETY_NATIVE_REASON,
  says: ([bits]: readonly [number]) =>
    `The region is as diverse as ${spoken.decimal(2 ** bits, 1)} groups of industries of equal size.`,
  compute: ({ values, codes, digits }) => {
    const groups = varietyGroups(codes, digits);
    return [["problem" in groups ? groups : unrelatedVarietyOf(values, groups)]];
  },
});
