import type { Column, List, Matrix } from "../input";

export const seed = {
  kind: "matrix",
  title: "Seed",
  description: "The table to fit: its pattern is kept, its size is not. 0 stays 0.",
  level: true,
} satisfies Matrix;

export const rowTotals = {
  kind: "column",
  title: "Row totals",
  description: "What each row of the seed must add up to.",
  level: true,
} satisfies Column;

export const columnTotals = {
  kind: "list",
  title: "Column totals",
  description: "What each column of the seed must add up to; together as much as the row totals.",
  level: true,
} satisfies List;
