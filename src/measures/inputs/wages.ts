import type { Column, Single } from "../input";

export const occupationJobs = {
  kind: "column",
  title: "Jobs",
  description: "Each occupation's jobs, one row per occupation.",
  level: true,
} satisfies Column;

export const p10 = {
  kind: "column",
  title: "10th percentile",
  description: "The wage that 10% of the occupation's workers earn less than; # where it is above the top wage class.",
  level: true,
  topCoded: true,
} satisfies Column;

export const p25 = {
  kind: "column",
  title: "25th percentile",
  description: "The wage that 25% of the occupation's workers earn less than.",
  level: true,
  topCoded: true,
} satisfies Column;

export const p50 = {
  kind: "column",
  title: "50th percentile",
  description: "The median wage.",
  level: true,
  topCoded: true,
} satisfies Column;

export const p75 = {
  kind: "column",
  title: "75th percentile",
  description: "The wage that 75% of the occupation's workers earn less than.",
  level: true,
  topCoded: true,
} satisfies Column;

export const p90 = {
  kind: "column",
  title: "90th percentile",
  description: "The wage that 90% of the occupation's workers earn less than.",
  level: true,
  topCoded: true,
} satisfies Column;

export const livingWage = {
  kind: "single",
  title: "Living wage",
  description: "The wage to compare with, hourly or annual as the percentiles are; one household type at a time.",
  level: true,
} satisfies Single;
