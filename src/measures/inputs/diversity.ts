import type { Choice, Column, Labels, Single, Switch } from "../input";

export const region = {
  kind: "column",
  title: "Region",
  description: "Each industry's jobs in the region, one row per industry. Their sum is taken for the region's total.",
  level: true,
} satisfies Column;

export const reference = {
  kind: "column",
  title: "Reference",
  description: "The same industries in the reference economy, such as the United States.",
  level: true,
} satisfies Column;

export const values = {
  kind: "column",
  title: "Values",
  description: "Jobs (or wages, or sales), one row per industry, area or firm.",
  level: true,
} satisfies Column;

export const weights = {
  kind: "column",
  title: "Weights",
  description: "How much each row counts, such as its population. Left out, each counts as 1.",
  level: true,
  default: 1,
} satisfies Column;

export const normalized = {
  kind: "switch",
  title: "Normalized",
  description: "TRUE rescales the index to run from 0 (all equal) to 1, whatever the number of rows.",
} satisfies Switch;

export const corrected = {
  kind: "switch",
  title: "Corrected",
  description: "TRUE multiplies by n/(n-1), so that 1 is reached where one row has all.",
} satisfies Switch;

export const logarithmBase = {
  kind: "single",
  title: "Base",
  description: "Base of the logarithm: 2 gives bits. Left out, e (natural logarithm).",
  default: Math.E,
  defaultInWords: "e",
  limit: { holds: (value) => value > 0 && value !== 1, words: "above 0 and not 1" },
} satisfies Single;

export const theilType = {
  kind: "choice",
  title: "Type",
  description:
    "T (reacts most to differences among the large values) or L (mean logarithmic deviation, reacts most to those among the small ones).",
  words: ["T", "L"],
} as const satisfies Choice;

export const codes = {
  kind: "labels",
  title: "Codes",
  description: "The industry code of each row, all of one level, such as four or six digits.",
} satisfies Labels;

export const digits = {
  kind: "single",
  title: "Digits",
  description:
    "How many first digits of the code make a group of related industries. 2 if left out, which are NAICS sectors.",
  default: 2,
  limit: { holds: (value) => Number.isInteger(value) && value >= 1 && value <= 6, words: "a whole number from 1 to 6" },
} satisfies Single;

export const industryShares = {
  kind: "column",
  title: "Industry shares",
  description: "Each area's share of the industry's jobs, all areas; counts of jobs become shares.",
  level: true,
} satisfies Column;

export const areaShares = {
  kind: "column",
  title: "Area shares",
  description: "Each area's share of all jobs, in the same order; counts of jobs become shares.",
  level: true,
} satisfies Column;

export const plantHerfindahl = {
  kind: "single",
  title: "Plant Herfindahl",
  description: "Herfindahl index of the industry's plants by jobs: HERFINDAHL_INDEX over the plant sizes.",
  level: true,
  limit: { holds: (value) => !(value > 1), words: "from 0 to 1" },
} satisfies Single;
