import type { Choice, Column, List, Matrix, Single, Switch } from "../input";

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

export const referenceTotalStart = {
  kind: "single",
  title: "Reference total, start",
  description: "All industries in the reference economy in the first year. Left out, the sum of the rows given.",
  level: true,
  totalOf: "referenceStart",
  pairedWith: "referenceTotalEnd",
} satisfies Single;

export const referenceTotalEnd = {
  kind: "single",
  title: "Reference total, end",
  description: "All industries in the reference economy in the last year. Left out, the sum of the rows given.",
  level: true,
  totalOf: "referenceEnd",
  pairedWith: "referenceTotalStart",
} satisfies Single;

export const regionTotalStart = {
  kind: "single",
  title: "Region total, start",
  description:
    "All industries in the region in the first year; only esteban-marquillas and arcelus need it. Left out, the sum of the rows given.",
  level: true,
  totalOf: "regionStart",
} satisfies Single;

export const shiftShareMethod = {
  kind: "choice",
  title: "Method",
  description:
    "classic (national growth, industry mix, competitive effect), esteban-marquillas (with allocation effect) or arcelus (eight terms).",
  words: ["classic", "esteban-marquillas", "arcelus"],
} as const satisfies Choice;

export const headers = {
  kind: "switch",
  title: "Headers",
  description: "TRUE puts a row of column titles on top.",
} satisfies Switch;

export const regionByYear = {
  kind: "matrix",
  title: "Region by year",
  description: "Jobs in the region: industries in rows, years in columns, oldest first.",
  level: true,
} satisfies Matrix;

export const referenceByYear = {
  kind: "matrix",
  title: "Reference by year",
  description: "Jobs in the reference economy: the same industries in rows and the same years in columns.",
  level: true,
} satisfies Matrix;

export const referenceTotals = {
  kind: "list",
  title: "Reference totals",
  description:
    "All industries in the reference economy, one total per year. Left out, the sums of the rows given; give the published totals if a row is withheld.",
  level: true,
  totalOf: "referenceByYear",
} satisfies List;
