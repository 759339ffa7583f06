import type { Matrix, Single } from "../input";

export const series = {
  kind: "matrix",
  title: "Series",
  description: "Values by year, one series per column, the base year first; a single row is one series.",
  level: true,
} satisfies Matrix;

export const base = {
  kind: "single",
  title: "Base",
  description: "What the first value becomes. 100 if left out.",
  default: 100,
  limit: { holds: (value) => value > 0, words: "above 0" },
} satisfies Single;
