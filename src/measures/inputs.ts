import type { Choice, Column, Fact, List, Matrix, Single, Switch } from "./input";

// Facts of one row

export const regionIndustry = {
  kind: "fact",
  title: "Region industry",
  description: "The industry's jobs (or wages, or establishments) in the region.",
  level: true,
} satisfies Fact;

export const regionTotal = {
  kind: "fact",
  title: "Region total",
  description:
    "All industries in the region. Left out, the sum of the rows given; give the total if any row is withheld.",
  level: true,
  totalOf: "regionIndustry",
} satisfies Fact;

export const referenceIndustry = {
  kind: "fact",
  title: "Reference industry",
  description: "The industry in the reference economy, such as the United States or the state.",
  level: true,
} satisfies Fact;

export const referenceTotal = {
  kind: "fact",
  title: "Reference total",
  description: "All industries in the reference economy. Left out, the sum of the rows given.",
  level: true,
  totalOf: "referenceIndustry",
} satisfies Fact;

export const start = {
  kind: "fact",
  title: "Start",
  description: "The value in the first year.",
  level: true,
} satisfies Fact;

export const end = {
  kind: "fact",
  title: "End",
  description: "The value in the last year.",
  level: true,
} satisfies Fact;

export const years = {
  kind: "fact",
  title: "Years",
  description: "Years between start and end: 5 from 2018 to 2023.",
  level: true,
} satisfies Fact;

export const lq = {
  kind: "fact",
  title: "Location quotient",
  description: "The industry's location quotient.",
  level: true,
} satisfies Fact;

export const growth = {
  kind: "fact",
  title: "Growth",
  description: "The industry's change: a rate such as 0.03, or a number of jobs.",
} satisfies Fact;

export const lqCut = {
  kind: "fact",
  title: "Location quotient cut",
  description: "At or above it an industry counts as concentrated. 1 if left out.",
  level: true,
  default: 1,
} satisfies Fact;

export const growthCut = {
  kind: "fact",
  title: "Growth cut",
  description: "Above it an industry counts as growing, at it not. 0 if left out.",
  default: 0,
} satisfies Fact;

// Columns of a table

export const regionStart = {
  kind: "column",
  title: "Region, start",
  description: "Each industry's jobs in the region in the first year, one row per industry.",
  level: true,
} satisfies Column;

export const regionEnd = {
  kind: "column",
  title: "Region, end",
  description: "Each industry's jobs in the region in the last year.",
  level: true,
} satisfies Column;

export const referenceStart = {
  kind: "column",
  title: "Reference, start",
  description: "Each industry's jobs in the reference economy in the first year.",
  level: true,
} satisfies Column;

export const referenceEnd = {
  kind: "column",
  title: "Reference, end",
  description: "Each industry's jobs in the reference economy in the last year.",
  level: true,
} satisfies Column;

export const jobs = {
  kind: "column",
  title: "Jobs",
  description: "Jobs of every member of the parent, one row per member; ND, N, an error or nothing where withheld.",
  level: true,
} satisfies Column;

export const establishments = {
  kind: "column",
  title: "Establishments",
  description: "Establishments of every member; they are published even where jobs are withheld.",
  level: true,
} satisfies Column;

export const referenceJobsPerEstablishment = {
  kind: "column",
  title: "Reference jobs per establishment",
  description: "Jobs per establishment of the same industry in the reference economy.",
  level: true,
} satisfies Column;

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

// Settings

export const referenceTotalStart = {
  kind: "single",
  title: "Reference total, start",
  description: "All industries in the reference economy in the first year. Left out, the sum of the rows given.",
  level: true,
  totalOf: "referenceStart",
} satisfies Single;

export const referenceTotalEnd = {
  kind: "single",
  title: "Reference total, end",
  description: "All industries in the reference economy in the last year. Left out, the sum of the rows given.",
  level: true,
  totalOf: "referenceEnd",
} satisfies Single;

export const regionTotalStart = {
  kind: "single",
  title: "Region total, start",
  description:
    "All industries in the region in the first year; only esteban-marquillas needs it. Left out, the sum of the rows given.",
  level: true,
  totalOf: "regionStart",
} satisfies Single;

export const parentTotal = {
  kind: "single",
  title: "Parent total",
  description: "Published jobs of the parent, such as the sector or all counties together.",
  level: true,
} satisfies Single;

export const shiftShareMethod = {
  kind: "choice",
  title: "Method",
  description:
    "classic (national growth, industry mix, competitive effect) or esteban-marquillas (with allocation effect).",
  words: ["classic", "esteban-marquillas"],
} as const satisfies Choice;

export const headers = {
  kind: "switch",
  title: "Headers",
  description: "TRUE puts a row of column titles on top.",
} satisfies Switch;

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
