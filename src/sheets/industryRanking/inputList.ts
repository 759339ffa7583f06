import type { ListName } from "../lists";
import type { Recipe } from "../recipe";
import type { Cell, Style } from "../sheet";
import { styles } from "../style";

/** A named cell above the ranking that the analyst may change. */
export interface Input {
  readonly name: string;
  readonly label: string;
  readonly value: (recipe: Recipe) => Cell;
  readonly style: Style;
  readonly list?: ListName;
  readonly range?: readonly [min: number, max: number];
}

export const cuts: readonly Input[] = [
  {
    name: "LqCut",
    label: "LQ cut (usual 1.2; Chmura 1.25)",
    value: ({ cuts }) => cuts.lq,
    style: styles.ratio,
    range: [0, 100],
  },
  {
    name: "GrowthCut",
    label: "Growth cut (growing is above it)",
    value: ({ cuts }) => cuts.growth,
    style: styles.percent,
    range: [-1, 100],
  },
  {
    name: "WageCut",
    label: "Wage test (share of the region's average)",
    value: ({ cuts }) => cuts.wage,
    style: styles.share,
    range: [0, 100],
  },
  {
    name: "MinimumJobs",
    label: "Minimum jobs",
    value: ({ cuts }) => cuts.minimumJobs,
    style: styles.jobs,
    range: [0, 1e9],
  },
  {
    name: "CoverageFloor",
    label: "Least data to be scored (share of the weight)",
    value: ({ cuts }) => cuts.coverage,
    style: styles.share,
    range: [0, 1],
  },
];

export const choices: readonly Input[] = [
  {
    name: "ScoringMethod",
    label: "Scoring method",
    value: ({ scoring }) => scoring,
    style: styles.text,
    list: "Scoring method",
  },
  {
    name: "RankOnly",
    label: "Who is ranked",
    value: ({ rankOnly }) => rankOnly,
    style: styles.text,
    list: "Rank only",
  },
  {
    name: "UseEstimates",
    label: "Use estimates",
    value: ({ useEstimates }) => (useEstimates ? "Yes" : "No"),
    style: styles.text,
    list: "Yes or no",
  },
  {
    name: "TotalBasis",
    label: "Total under LQ",
    value: ({ totalBasis }) => totalBasis,
    style: styles.text,
    list: "Total basis",
  },
];
