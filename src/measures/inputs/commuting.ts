import type { Choice, Flows, Labels, Single } from "../input";

export const flows = {
  kind: "flows",
  title: "Flows",
  description:
    "Three columns: the area where people live, the area where they work, how many. Include those who stay in their area.",
} satisfies Flows;

export const areas = {
  kind: "labels",
  title: "Areas",
  description: "The region's area codes, as the flows have them; leading zeros do not matter.",
  ownLength: true,
} satisfies Labels;

export const containmentSide = {
  kind: "choice",
  title: "Side",
  description: "workers (share of the resident workers who work here) or jobs (share of the jobs that residents hold).",
  words: ["workers", "jobs"],
} as const satisfies Choice;

export const shedSide = {
  kind: "choice",
  title: "Side",
  description: "jobs (where the people live who work in the region) or workers (where the region's residents work).",
  words: ["jobs", "workers"],
} as const satisfies Choice;

export const zoneCut = {
  kind: "single",
  title: "Cut",
  description:
    "Areas are joined up to this mean distance; nearer to 1 gives fewer, larger zones. 0.977 if left out, as for the zones of 2010 and 2020.",
  default: 0.977,
  limit: { holds: (value) => value >= 0 && value < 1, words: "0 or more and below 1" },
} satisfies Single;
