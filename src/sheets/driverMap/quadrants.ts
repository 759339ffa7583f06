import { palette } from "../style";

/** The quadrants in the order in which a reader meets them, each with its colour and its meaning in words. */
export const quadrants = [
  { name: "Star", color: palette.star, words: "concentrated and growing" },
  { name: "Mature", color: palette.mature, words: "concentrated, not growing" },
  { name: "Emerging", color: palette.emerging, words: "not concentrated, growing" },
  { name: "Transforming", color: palette.transforming, words: "neither concentrated nor growing" },
] as const;

export const quadrantNames = quadrants.map(({ name }) => name);
