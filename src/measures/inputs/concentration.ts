import type { Column, Labels, Matrix, Single, Switch } from "../input";

export const regionIndustry = {
  kind: "column",
  title: "Region industry",
  description: "The industry's jobs or establishments in the region, one row per industry.",
  level: true,
} satisfies Column;

export const referenceIndustry = {
  kind: "column",
  title: "Reference industry",
  description: "The industry in the reference economy, such as the United States or the state.",
  level: true,
} satisfies Column;

const regionTotalWords = {
  title: "Region total",
  description:
    "All industries in the region. Left out, the sum of the rows given; give the total if any row is withheld.",
  level: true,
  totalOf: "regionIndustry",
} as const;

const referenceTotalWords = {
  title: "Reference total",
  description: "All industries in the reference economy. Left out, the sum of the rows given.",
  level: true,
  totalOf: "referenceIndustry",
} as const;

/** One for the whole table. */
export const regionTotal = { kind: "single", ...regionTotalWords } satisfies Single;
export const referenceTotal = { kind: "single", ...referenceTotalWords } satisfies Single;

/** One per row, where rows may be of different regions. */
export const regionTotals = { kind: "column", ...regionTotalWords } satisfies Column;
export const referenceTotals = { kind: "column", ...referenceTotalWords } satisfies Column;

export const confidenceLevel = {
  kind: "single",
  title: "Level",
  description: "How sure the interval is to hold the true value, between 0 and 1. 0.95 if left out.",
  default: 0.95,
  limit: { holds: (value) => value > 0 && value < 1, words: "between 0 and 1, such as 0.95" },
} satisfies Single;

export const clusters = {
  kind: "labels",
  blankIsNone: true,
  title: "Clusters",
  description: "The cluster of each industry; empty for an industry that is in none.",
} satisfies Labels;

export const lqMatrix = {
  kind: "matrix",
  title: "Location quotients",
  description: "Regions in rows, industries in columns.",
  level: true,
} satisfies Matrix;

export const log = {
  kind: "switch",
  title: "Logarithm",
  description: "TRUE takes natural logarithms first, since location quotients pile up near 0 and trail off upward.",
} satisfies Switch;
