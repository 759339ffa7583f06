import { relatedVariety as relatedVarietyOf } from "../analysis/variety";
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

export const relatedVariety = tableMeasure({
  name: "RELATED_VARIETY",
  title: "Related variety",
  summary: "How diverse the region is inside its groups of related industries, where knowledge passes easily.",
  formula: "sum over groups of (group share x entropy of the shares inside the group), in bits",
  reading:
    "1 means that inside its groups the region is, on average, as diverse as 2 industries of equal size; 2, as 4.",
  edgeCases: GROUP_EDGE_CASES,
  source: VARIETY_SOURCE,
  numberFormat: "0.000",
  inputs: { values, codes, digits },
  example: { values: { values: [50, 25, 25], codes: ["5411", "6211", "6212"], digits: 2 }, result: [[0.5]] },
  missingRow: "everything",
  missing: VARIETY_MISSING,
  nativeReason: VARIETY_NATIVE_REASON,
  says: ([bits]: readonly [number]) =>
    `Inside its groups the region is, on average, as diverse as ${spoken.decimal(2 ** bits, 1)} industries of equal size.`,
  compute: ({ values, codes, digits }) => {
    const groups = varietyGroups(codes, digits);
    return [["problem" in groups ? groups : relatedVarietyOf(values, groups)]];
  },
});
