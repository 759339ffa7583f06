import type { OddCase } from "./oddCases";

const column = (...cells: (number | string)[]) => cells.map((cell) => [cell]);
const one = (cell: number | string) => [[cell]];
const NA = "#N/A";
const DIV = "#DIV/0!";

const shiftShares = (method: string, region: [number, number], expected: (number | string)[]): OddCase => ({
  name: "SHIFT_SHARE",
  what: `${method} of an industry that goes from ${region[0]} to ${region[1]}`,
  args: [
    ...[column(region[0], 100), column(region[1], 130), column(1_000, 1_000), column(1_200, 900)],
    ...[one(2_000), one(2_100), one(method), one(400)],
  ],
  expected: [expected, ...SECOND_ROWS[method]!],
});

/** The other industry, 100 to 130 jobs, in every method. */
const SECOND_ROWS: Readonly<Record<string, (number | string)[][]>> = {
  classic: [[5, -15, 40, 30]],
  "esteban-marquillas": [[5, -15, 80, -40, 30]],
};

/** A total of 0, or one that is left out. */
const totals: readonly OddCase[] = [
  {
    name: "LOCATION_QUOTIENT",
    what: "a region total of 0",
    args: [one(5), one(0), one(10), one(100)],
    expected: [[DIV]],
  },
  {
    name: "LOCATION_QUOTIENT",
    what: "a reference total of 0",
    args: [one(5), one(10), one(10), one(0)],
    expected: [[DIV]],
  },
  {
    ...{ name: "LOCATION_QUOTIENT", what: "a total left out counts the complete rows on both sides" },
    args: [column(10, "ND", 30), one(40), column(100, 900, 100)],
    expected: [[0.5], [NA], [1.5]],
  },
  {
    ...{ name: "BASIC_EMPLOYMENT", what: "a reference total of 0" },
    args: [one(5), one(10), one(0), one(0)],
    expected: [[DIV]],
  },
  {
    ...{ name: "CLUSTER_LQ", what: "a reference total of 0" },
    args: [column("a"), column(5), one(10), column(0), one(0)],
    expected: [["a", DIV]],
  },
  {
    ...{ name: "SHIFT_SHARE", what: "a reference total that begins with 0" },
    args: [one(100), one(130), one(1_000), one(1_200), one(0), one(10)],
    expected: [[DIV, DIV, 10, 30]],
  },
  {
    ...{ name: "SHIFT_SHARE", what: "totals left out count the complete rows" },
    args: [column(100, "ND", 100), column(130, 20, 90), column(1_000, 5, 1_000), column(1_200, 5, 1_000)],
    expected: [
      [10, 10, 10, 30],
      [NA, NA, NA, NA],
      [10, -10, -10, -10],
    ],
  },
  { name: "GROWTH_RATE", what: "a start of 0", args: [column(0, 5), one(10)], expected: [[DIV], [1]] },
  {
    name: "CAGR",
    what: "a start of 0, and an end of 0",
    args: [column(0, 5), column(5, 0), one(3)],
    expected: [[DIV], [-1]],
  },
  { name: "CAGR", what: "no years", args: [one(5), one(6), one(0)], expected: [[DIV]] },
  { name: "HERFINDAHL_INDEX", what: "rows that are all 0", args: [column(0, 0)], expected: [[DIV]] },
  { name: "ENTROPY", what: "rows that are all 0", args: [column(0, 0)], expected: [[DIV]] },
  { name: "GINI", what: "rows that are all 0", args: [column(0, 0)], expected: [[DIV]] },
  { name: "THEIL", what: "rows that are all 0", args: [column(0, 0)], expected: [[DIV]] },
  { name: "KRUGMAN_INDEX", what: "a region of 0", args: [column(0, 0), column(1, 1)], expected: [[DIV]] },
  { name: "HACHMAN_INDEX", what: "a region of 0", args: [column(0, 0), column(1, 1)], expected: [[DIV]] },
  { name: "HOOVER_INDEX", what: "a reference of 0", args: [column(1, 1), column(0, 0)], expected: [[DIV]] },
  {
    name: "RAKE",
    what: "totals that do not add up to the same",
    args: [[[1, 1]], one(10), [[5, 6]]],
    expected: [["#NUM!"]],
  },
  {
    name: "LADDER_LEVEL",
    what: "no job zone",
    args: [column(0, 6, 2.5, 5)],
    expected: [["#NUM!"], ["#NUM!"], ["#NUM!"], ["Advanced"]],
  },
];

/** An industry that is new to the region or gone from it: the competitive effect is what is left over, and the terms add up. */
const residuals: readonly OddCase[] = [
  shiftShares("classic", [0, 40], [0, 0, 40, 40]),
  shiftShares("classic", [40, 0], [2, 6, -48, -40]),
  shiftShares("esteban-marquillas", [0, 40], [0, 0, 40, 0, 40]),
  shiftShares("esteban-marquillas", [40, 0], [2, 6, -240, 192, -40]),
];

const SERIES = [
  [200, 50],
  [-5, 45],
  [250, 60],
];

/** What one odd cell costs, and no more. */
const oddCells: readonly OddCase[] = [
  {
    ...{ name: "GROWTH_INDEX", what: "a negative value costs its cell" },
    args: [SERIES],
    expected: [
      [100, 100],
      ["#NUM!", 90],
      [125, 120],
    ],
  },
  { name: "NORMALIZE", what: "a row is one column", args: [[[20, 10, 40]]], expected: [[50, 0, 100]] },
  {
    name: "LOCATION_QUOTIENT",
    what: "a number too large to be one",
    args: ["10", "1e999", "5", "50"].map(one),
    expected: [["#VALUE!"]],
  },
  {
    ...{ name: "CLUSTER_LQ", what: "an error among the clusters may be any of them" },
    args: [
      [["Food"], [{ error: "#N/A" }], ["Metals"]],
      column(300, 200, 100),
      one(2_000),
      column(4_000, 6_000, 10_000),
      one(100_000),
    ],
    expected: [[NA]],
  },
  {
    ...{ name: "SHIFT_SHARE", what: "one total given and the other not" },
    args: [column(100, 100), column(130, 90), column(1_000, 1_000), column(1_200, 1_200), one(150_000)],
    expected: [["#VALUE!"]],
  },
  {
    name: "DRIVER_SCORE",
    what: "weights in a block",
    args: [
      [[1, 2, 3, 4]],
      [
        [1, 1],
        [1, 1],
      ],
    ],
    expected: [["#VALUE!"]],
  },
  {
    ...{ name: "DRIVER_SCORE", what: "exactly the coverage that is asked for" },
    args: [
      [
        [1, "", ""],
        [2, 5, 8],
        [3, 6, 1],
      ],
      undefined,
      undefined,
      undefined,
      undefined,
      one(1 / 3),
    ],
    expected: [[0], [(50 + 0 + 100) / 3], [(100 + 100 + 0) / 3]],
  },
  {
    ...{ name: "DRIVER_SCORE", what: "z-scores of a criterion on which all are equal" },
    args: [
      [
        [1, 5],
        [2, 5],
        [3, 5],
      ],
      undefined,
      undefined,
      one("zscore"),
    ],
    expected: [[-0.5], [0], [0.5]],
  },
  {
    ...{ name: "TREND_PROJECTION", what: "years in a row, targets in a column" },
    args: [[[2_019, 2_020, 2_021, 2_022, 2_023]], [[10, 20, 30, 40, 50]], column(2_024, 2_025)],
    expected: [
      [60, 60, 60],
      [70, 70, 70],
    ],
  },
  {
    ...{ name: "ESTIMATE_WITHHELD", what: "known jobs far above their total" },
    args: [one(1_000), column(1_200, "ND", "ND"), column(5, 3, 2), column(10, 10, 10)],
    expected: [
      [1_200, 1_200, 1_200],
      ["#NUM!", "#NUM!", "#NUM!"],
      ["#NUM!", "#NUM!", "#NUM!"],
    ],
  },
  {
    ...{ name: "ESTIMATE_WITHHELD", what: "a member without establishments beside the only one that can hold jobs" },
    args: [one(1_000), column(900, "ND", "ND"), column(5, 3, 0), column(10, 10, 10)],
    expected: [
      [900, 900, 900],
      [NA, 100, 249],
      [0, 0, 0],
    ],
  },
  { name: "ENTROPY", what: "a single industry in another base", args: [one(5), one(0.5)], expected: [[0]] },
];

/** Cases of single functions, worked out by hand. */
export const someFunctions: readonly OddCase[] = [...totals, ...residuals, ...oddCells];
