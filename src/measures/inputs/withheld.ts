import type { Column, Single } from "../input";

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

export const parentTotal = {
  kind: "single",
  title: "Parent total",
  description: "Published jobs of the parent, such as the sector or all counties together.",
  level: true,
} satisfies Single;
