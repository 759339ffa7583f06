import type { Fact } from "../input";

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
