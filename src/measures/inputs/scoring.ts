import type { Choice, List, Matrix, Single } from "../input";

export const values = {
  kind: "matrix",
  title: "Values",
  description: "One or more columns of numbers; each column is normalized by itself.",
} satisfies Matrix;

export const criteria = {
  kind: "matrix",
  title: "Criteria",
  description: "Industries in rows, criteria in columns.",
} satisfies Matrix;

export const normalization = {
  kind: "choice",
  title: "Normalization",
  description:
    "percentile (share of the others below, 0-100), minmax (0-100), rank (highest number is best) or zscore.",
  words: ["percentile", "minmax", "rank", "zscore"],
} as const satisfies Choice;

export const aggregation = {
  kind: "choice",
  title: "Aggregation",
  description:
    "arithmetic (a strong criterion makes up for a weak one) or geometric (less so; points run from 1 to 100).",
  words: ["arithmetic", "geometric"],
} as const satisfies Choice;

export const weights = {
  kind: "list",
  title: "Weights",
  description: "One per criterion, 0 or more, rescaled to 1. Left out, all weigh the same.",
  default: 1,
  limit: { holds: (value) => value >= 0, words: "0 or more" },
} satisfies List;

export const directions = {
  kind: "list",
  title: "Directions",
  description: "One per criterion: 1 if more is better, -1 if less is better. Left out, 1 for all.",
  default: 1,
  limit: { holds: (value) => Math.abs(value) === 1, words: "1 or -1" },
} satisfies List;

export const coverage = {
  kind: "single",
  title: "Coverage",
  description:
    "Share of the weight that must rest on criteria that are there, 0 to 1; below it the row is #N/A. 0.7 if left out.",
  default: 0.7,
  limit: { holds: (value) => value >= 0 && value <= 1, words: "from 0 to 1" },
} satisfies Single;

export const spread = {
  kind: "single",
  title: "Spread",
  description: "How far each weight may lie from the one given, as a share of it, 0 to 1. 0.25 if left out.",
  default: 0.25,
  limit: { holds: (value) => value >= 0 && value <= 1, words: "from 0 to 1" },
} satisfies Single;

export const draws = {
  kind: "single",
  title: "Draws",
  description: "How many sets of random weights are tried. 1000 if left out.",
  default: 1_000,
  limit: {
    holds: (value) => Number.isInteger(value) && value >= 1 && value <= 100_000,
    words: "a whole number from 1 to 100,000",
  },
} satisfies Single;

export const seed = {
  kind: "single",
  title: "Seed",
  description: "Any whole number: the same seed gives the same random weights on every computer. 1 if left out.",
  default: 1,
  limit: {
    holds: (value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32,
    words: "a whole number from 0 to 4,294,967,295",
  },
} satisfies Single;
