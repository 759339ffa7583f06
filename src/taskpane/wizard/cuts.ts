import type { Cuts } from "../../sheets/recipe";

export type CutKey = keyof Cuts;

export interface CutWords {
  readonly key: CutKey;
  readonly name: string;
  /** What it means, and where the usual value comes from. */
  readonly source: string;
  readonly least: number;
  readonly most: number;
  /** What may be typed, in words. */
  readonly range: string;
  readonly unit?: "%";
}

/** The cuts in the order in which an industry meets them. */
export const cuts: readonly CutWords[] = [
  {
    key: "lq",
    name: "Concentrated from",
    source: "Location quotient. 1.2 is the usual cut; Chmura uses 1.25.",
    least: 0,
    most: 1_000,
    range: "a number of at least 0, such as 1.2",
  },
  {
    key: "growth",
    name: "Growing above",
    source: "Change of jobs from the first to the last year; 0% is any growth.",
    least: -1,
    most: 10,
    range: "a percentage from -100 to 1,000, such as 5",
    unit: "%",
  },
  {
    key: "wage",
    name: "Pays at least",
    source: "Of the region's average wage. Ohio's test of 2019 was 80% of the state median.",
    least: 0,
    most: 10,
    range: "a percentage from 0 to 1,000, such as 80",
    unit: "%",
  },
  {
    key: "minimumJobs",
    name: "Minimum jobs",
    source: "Below it a change of a few jobs looks like a trend.",
    least: 0,
    most: 1e9,
    range: "a number of at least 0, such as 50",
  },
  {
    key: "coverage",
    name: "Minimum data",
    source: "Share of the weights for which an industry must have data to get a score.",
    least: 0,
    most: 1,
    range: "a percentage from 0 to 100",
    unit: "%",
  },
];
