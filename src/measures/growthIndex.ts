import { ratio } from "../analysis/ratio";
import { base, series } from "./inputs/series";
import type { Result } from "./result";
import { spoken } from "./spoken";
import { tableMeasure } from "./tableMeasure";

function indexOf(value: number, first: number, base: number): Result {
  if (Number.isNaN(first))
    return { problem: "missing", because: "The first value of the series, its base, is withheld or missing." };
  return Number.isNaN(value) ? null : base * ratio(value, first);
}

/** A single row can only be one series: as a table of many it would be all base years. */
const liesAcross = (series: readonly (readonly number[])[]): boolean => series.length === 1;

export const growthIndex = tableMeasure({
  name: "GROWTH_INDEX",
  title: "Growth index",
  summary: "Puts series of different size on one scale: all begin at 100.",
  formula: "base x value / first value of the series",
  reading: "112 means 12% more than in the first year; 95 means 5% less.",
  edgeCases: [
    "The first row is the base year of every column; a single row is one series from left to right.",
    "A missing value stays missing, the years around it do not; without the first value the whole series is #N/A.",
    "A series that begins with 0 has no index: #DIV/0!.",
  ],
  peers: "REAT's growth() gives the factor, which is the index over 100.",
  source:
    "Fixed-base index number, as statistical agencies print it: value relative to that of the base year, times 100.",
  numberFormat: "0.0",
  inputs: { series, base },
  example: {
    values: {
      series: [
        [200, 50],
        [220, 45],
        [250, 60],
      ],
      base: 100,
    },
    result: [
      [100, 100],
      [110, 90],
      [125, 120],
    ],
  },
  missingRow: "cell",
  missing: "The value is withheld or missing.",
  native: (at, { row, column }, { series }) => {
    const first = liesAcross(series) ? at.series.cell(0, 0) : at.series.cell(0, column);
    return `${at.base.all}*${at.series.cell(row, column)}/${first}`;
  },
  says: (row: readonly number[]) =>
    `Index ${row.map((value) => spoken.decimal(value, 1)).join(", ")}, counted from the first value of each series.`,
  compute: ({ series, base }) =>
    series.map((values) =>
      values.map((value, column) => indexOf(value, series[0]![liesAcross(series) ? 0 : column]!, base)),
    ),
});
