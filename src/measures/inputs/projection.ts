import type { Choice, Column, Fact } from "../input";

/** Farther ahead no steady rate means anything, and a native formula needs an end. */
export const LONGEST_HORIZON = 50;

export const regionStart = {
  kind: "fact",
  title: "Region, start",
  description: "The industry's jobs in the region in the first year of the base period.",
  level: true,
} satisfies Fact;

export const regionEnd = {
  kind: "fact",
  title: "Region, end",
  description: "The industry's jobs in the region in the last known year, from which the projection starts.",
  level: true,
} satisfies Fact;

export const referenceStart = {
  kind: "fact",
  title: "Reference, start",
  description: "The industry's jobs in the reference economy in the first year of the base period.",
  level: true,
} satisfies Fact;

export const referenceEnd = {
  kind: "fact",
  title: "Reference, end",
  description: "The industry's jobs in the reference economy in the last known year.",
  level: true,
} satisfies Fact;

export const baseYears = {
  kind: "fact",
  title: "Base years",
  description: "Years between start and end: 5 from 2018 to 2023.",
  level: true,
} satisfies Fact;

export const horizonYears = {
  kind: "fact",
  title: "Horizon years",
  description: `Years to project ahead, a whole number from 1 to ${LONGEST_HORIZON}.`,
  level: true,
  limit: {
    holds: (value) => Number.isInteger(value) && value >= 1 && value <= LONGEST_HORIZON,
    words: `a whole number from 1 to ${LONGEST_HORIZON}`,
  },
} satisfies Fact;

export const referenceGrowth = {
  kind: "fact",
  title: "Reference growth",
  description:
    "The growth projected for the industry in the reference economy over the whole horizon, such as 0.08 for 8% in ten years.",
  limit: { holds: (value) => value >= -1, words: "-1 or more: nothing can lose more than all" },
} satisfies Fact;

export const damping = {
  kind: "fact",
  title: "Damping",
  description:
    "What is left of the competitive rate from one year to the next, 0 to 1. 1 if left out: it stays; 0 is the constant share.",
  default: 1,
  limit: { holds: (value) => value >= 0 && value <= 1, words: "from 0 to 1" },
} satisfies Fact;

export const years = {
  kind: "column",
  title: "Years",
  description: "The years of the series, one row per year.",
} satisfies Column;

export const values = {
  kind: "column",
  title: "Values",
  description: "The value of each year, such as jobs.",
  level: true,
} satisfies Column;

export const targetYears = {
  kind: "column",
  title: "Target years",
  description: "The years to project; as many as you like.",
  ownLength: true,
} satisfies Column;

export const trendMethod = {
  kind: "choice",
  title: "Method",
  description: "linear (the same number every year) or log-linear (the same percentage every year).",
  words: ["linear", "log-linear"],
} as const satisfies Choice;
