import type { Column, List, Matrix, Single } from "../input";

export const regionIndustry = {
  kind: "column",
  title: "Region industry",
  description: "Each industry's jobs in the region, one row per industry.",
  level: true,
} satisfies Column;

export const regionTotal = {
  kind: "single",
  title: "Region total",
  description: "All industries in the region. Left out, the sum of the rows given.",
  level: true,
  totalOf: "regionIndustry",
} satisfies Single;

export const referenceIndustry = {
  kind: "column",
  title: "Reference industry",
  description: "Each industry's jobs in the reference economy, such as the United States.",
  level: true,
} satisfies Column;

export const referenceTotal = {
  kind: "single",
  title: "Reference total",
  description: "All industries in the reference economy. Left out, the sum of the rows given.",
  level: true,
  totalOf: "referenceIndustry",
} satisfies Single;

export const peerMatrix = {
  kind: "matrix",
  title: "Peer matrix",
  description: "Jobs of regions of similar size: peers in rows, all their industries in columns.",
  level: true,
} satisfies Matrix;

export const regionIndustries = {
  kind: "list",
  title: "Region industry",
  description: "The region's own jobs, one number per industry, in the order of the columns.",
  level: true,
} satisfies List;
