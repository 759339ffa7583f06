import type { Shown } from "./calls";

const NA = "#N/A";
const DIV = "#DIV/0!";
const one = (cell: number | string): Shown => [[cell]];

/** What the worked example of each function gives once its first figure is withheld, worked out by hand. */
export const afterFirstCellWithheld: Readonly<Record<string, Shown>> = {
  LOCATION_QUOTIENT: one(NA),
  LQ_CONFIDENCE: [
    [NA, NA],
    [1.92378078461, 2.0792389819],
  ],
  STANDARDIZED_LQ: [
    [NA, -1],
    [-Math.SQRT1_2, 0],
    [Math.SQRT1_2, 1],
  ],
  CLUSTER_LQ: [
    ["Food", NA],
    ["Metals", 0.5],
  ],
  GROWTH_RATE: one(NA),
  CAGR: one(NA),
  GROWTH_INDEX: [
    [NA, 100],
    [NA, 90],
    [NA, 120],
  ],
  SHIFT_SHARE: [
    [NA, NA, NA, NA],
    [10, -10, -10, -10],
  ],
  DYNAMIC_SHIFT_SHARE: [
    [NA, NA, NA, NA],
    [14, -9.5, -14.5, -10],
  ],
  HACHMAN_INDEX: one(NA),
  HERFINDAHL_INDEX: one(NA),
  ENTROPY: one(NA),
  KRUGMAN_INDEX: one(NA),
  HOOVER_INDEX: one(NA),
  GINI: one(NA),
  THEIL: one(NA),
  RELATED_VARIETY: one(NA),
  UNRELATED_VARIETY: one(NA),
  ELLISON_GLAESER: one(NA),
  BASIC_EMPLOYMENT: one(NA),
  BASE_MULTIPLIER: one(NA),
  MINIMUM_REQUIREMENTS: [[NA, NA, NA]],
  CONSTANT_SHARE_PROJECTION: one(NA),
  SHIFT_SHARE_PROJECTION: one(NA),
  // Four years are left, and a trend takes five.
  TREND_PROJECTION: [
    [NA, NA, NA],
    [NA, NA, NA],
  ],
  QUADRANT: one(NA),
  NORMALIZE: [[NA], [0], [200 / 3], [100 / 3], [100]],
  // The criterion that is missing carries half of the weight; among the other two rows the second criterion counts as before.
  DRIVER_SCORE: [[NA], [25], [62.5]],
  RANK_RANGE: [
    [NA, NA, NA],
    [1, 1, 1],
    [2, 2, 2],
    [3, 3, 3],
  ],
  STAFFING_PATTERN: [[NA, NA, NA]],
  ANNUAL_OPENINGS: one(NA),
  SUPPLY_GAP: one(NA),
  TURNOVER_RATE: one(NA),
  LIVING_WAGE_SHARE: one(NA),
  LADDER_LEVEL: one(NA),
  SELF_CONTAINMENT: one(NA),
  COMMUTE_SHED: [
    ["39049", 50, NA, NA],
    ["39045", 20, NA, NA],
    ["39041", NA, NA, NA],
  ],
  COMMUTING_ZONES: [[NA, NA]],
  RAKE: one(NA),
  // 800 jobs are left over for expected sizes of 600, 48 and 32.
  ESTIMATE_WITHHELD: [
    [(800 * 600) / 680, 0, 800],
    [(800 * 48) / 680, 0, 800],
    [(800 * 32) / 680, 0, 800],
    [200, 200, 200],
  ],
  NAICS_TITLE: [[NA], ["Motor Vehicle Manufacturing"], ["Full-Service Restaurants"]],
  NAICS_LEVEL: [[NA], [4], [6], [0]],
  NAICS_PARENT: [[NA], ["336"], ["31-33"]],
};

/** What the first row of each worked example gives by itself, worked out by hand. */
export const ofFirstRow: Readonly<Record<string, Shown>> = {
  LOCATION_QUOTIENT: one(1.8),
  LQ_CONFIDENCE: [[1.35608172836, 2.9496747256]],
  STANDARDIZED_LQ: [[DIV, DIV]],
  CLUSTER_LQ: [["Food", 3.75]],
  GROWTH_RATE: one(0.12),
  CAGR: one(0.1),
  // One row is one series, from left to right.
  GROWTH_INDEX: [[100, 25]],
  SHIFT_SHARE: [[10, 10, 10, 30]],
  DYNAMIC_SHIFT_SHARE: [[16, 4, 10, 30]],
  HACHMAN_INDEX: one(1),
  HERFINDAHL_INDEX: one(1),
  ENTROPY: one(0),
  KRUGMAN_INDEX: one(0),
  HOOVER_INDEX: one(0),
  GINI: one(0),
  // Its first value is 0.
  THEIL: one(DIV),
  RELATED_VARIETY: one(0),
  UNRELATED_VARIETY: one(0),
  ELLISON_GLAESER: one(DIV),
  BASIC_EMPLOYMENT: one(4_000),
  BASE_MULTIPLIER: one(2.5),
  // Of 2,000 jobs the one peer's shares of 10%, 30% and 60% leave 300, and nothing of the others.
  MINIMUM_REQUIREMENTS: [[300, 0, 0]],
  CONSTANT_SHARE_PROJECTION: one(1_080),
  SHIFT_SHARE_PROJECTION: one(1_549.8),
  TREND_PROJECTION: [
    [NA, NA, NA],
    [NA, NA, NA],
  ],
  QUADRANT: one("Mature"),
  NORMALIZE: one(50),
  DRIVER_SCORE: one(50),
  RANK_RANGE: [[1, 1, 1]],
  STAFFING_PATTERN: [[100, 250, 0]],
  ANNUAL_OPENINGS: one(130),
  SUPPLY_GAP: one(40),
  TURNOVER_RATE: one(0.09),
  LIVING_WAGE_SHARE: one(0.375),
  LADDER_LEVEL: one("Middle"),
  // Its second area has no flow.
  SELF_CONTAINMENT: one(NA),
  COMMUTE_SHED: [["39041", 30, 1, 1]],
  COMMUTING_ZONES: [["A", 1]],
  // One row of 40 against columns of 30 and 50.
  RAKE: one("#NUM!"),
  ESTIMATE_WITHHELD: [[700, 700, 700]],
  NAICS_TITLE: one("Manufacturing"),
  NAICS_LEVEL: one(2),
  NAICS_PARENT: one("72251"),
};
