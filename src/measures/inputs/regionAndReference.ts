import type { Fact } from "../input";

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
