import type { Column, Fact, Matrix } from "../input";

export const industryJobs = {
  kind: "column",
  title: "Industry jobs",
  description: "Each industry's jobs in the region, one row per industry.",
  level: true,
} satisfies Column;

export const pattern = {
  kind: "matrix",
  title: "Pattern",
  description:
    "Industries in rows, occupations in columns: the share of the industry's jobs that the occupation holds.",
  level: true,
} satisfies Matrix;

export const exits = {
  kind: "fact",
  title: "Exits",
  description: "Workers who leave the labor force from this occupation in an average year.",
  level: true,
} satisfies Fact;

export const transfers = {
  kind: "fact",
  title: "Transfers",
  description: "Workers who leave this occupation for another in an average year.",
  level: true,
} satisfies Fact;

export const openings = {
  kind: "fact",
  title: "Openings",
  description: "Openings for the occupation in an average year.",
  level: true,
} satisfies Fact;

export const completions = {
  kind: "fact",
  title: "Completions",
  description: "People who complete training for the occupation in a year.",
  level: true,
} satisfies Fact;

export const hires = {
  kind: "fact",
  title: "Hires",
  description: "Hires into stable jobs in the quarter: HirAS of the Quarterly Workforce Indicators.",
  level: true,
} satisfies Fact;

export const separations = {
  kind: "fact",
  title: "Separations",
  description: "Separations from stable jobs in the next quarter: SepSnx of the Quarterly Workforce Indicators.",
  level: true,
} satisfies Fact;

export const stableJobs = {
  kind: "fact",
  title: "Jobs",
  description: "Stable jobs, held for the whole quarter: EmpS of the Quarterly Workforce Indicators.",
  level: true,
} satisfies Fact;

export const jobZone = {
  kind: "fact",
  title: "Job zone",
  description: "The occupation's O*NET job zone, 1 to 5: how much preparation it needs.",
  limit: {
    holds: (value) => Number.isInteger(value) && value >= 1 && value <= 5,
    words: "a whole number from 1 to 5",
  },
} satisfies Fact;
