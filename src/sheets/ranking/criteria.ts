import { enteredNumber } from "../entries";
import type { Cuts } from "../recipe";
import type { MeasuredIndustry } from "./rankedIndustry";
import type { IndustryEntryKey } from "./rankingFacts";
import type { RankingTotals } from "./rankingTotals";

export type CriterionKey =
  "concentration" | "growth" | "competitive" | "wages" | "outlook" | "advancement" | "challenge";

/** One thing an industry is scored on. Its fact is a column of the ranking; its weight and cuts are cells above its points. */
export interface Criterion {
  readonly key: CriterionKey;
  /** Header of its points. */
  readonly title: string;
  /** The column of the ranking that holds the fact. */
  readonly fact:
    "lq" | "growth" | "competitiveEffect" | "wageRatio" | "projectedGrowth" | "careerLadder" | "skillChallenge";
  readonly of: (industry: MeasuredIndustry) => number;
  /** Starting weight: a start, to be changed by those who use it. */
  readonly weight: number;
  /** Half and full points under the scoring method "Thresholds"; full points may follow another cell. */
  readonly half: number;
  readonly full: number | { readonly name: string; readonly value: (cuts: Cuts, totals: RankingTotals) => number };
  readonly numberFormat: string;
  /** What it asks, in a sentence. */
  readonly question: string;
  /** Where the thresholds come from. */
  readonly source: string;
}

/** Criteria that no file answers stay empty until the analyst fills them in; until then they carry no weight. */
const entered =
  (key: IndustryEntryKey) =>
  ({ cells }: MeasuredIndustry) =>
    enteredNumber(cells.entries[key]);

export const criteria: readonly Criterion[] = [
  {
    key: "concentration",
    title: "Concentration points",
    fact: "lq",
    of: (industry) => industry.lq,
    weight: 20,
    half: 1,
    full: { name: "LqCut", value: ({ lq }) => lq },
    numberFormat: "0.00",
    question: "Does the region hold more of this industry than its size would lead one to expect?",
    source: "LQ of 1.2 is the usual cut; Chmura uses 1.25",
  },
  {
    key: "growth",
    title: "Growth points",
    fact: "growth",
    of: (industry) => industry.growth,
    weight: 10,
    half: 0,
    full: { name: "ReferenceGrowth", value: (_, { referenceGrowth }) => referenceGrowth },
    numberFormat: "0.0%",
    question: "Do its jobs grow?",
    source: "Full points for growing faster than all jobs of the reference area",
  },
  {
    key: "competitive",
    title: "Competitive points",
    fact: "competitiveEffect",
    of: (industry) => industry.competitiveEffect,
    weight: 10,
    half: 0,
    full: { name: "MinimumJobs", value: ({ minimumJobs }) => minimumJobs },
    numberFormat: "#,##0",
    question: "Did it win more jobs here than its national trend explains?",
    source: "START Toolkit: competitive advantage",
  },
  {
    key: "wages",
    title: "Wage points",
    fact: "wageRatio",
    of: (industry) => industry.wageRatio,
    weight: 20,
    half: 0.8,
    full: { name: "WageCut", value: ({ wage }) => wage },
    numberFormat: "0%",
    question: "Does it pay at least what the region pays on average?",
    source: "80 % is Ohio's test of 2019, against the state median",
  },
  {
    key: "outlook",
    title: "Outlook points",
    fact: "projectedGrowth",
    of: entered("projectedGrowth"),
    weight: 15,
    half: 0,
    full: 0.1,
    numberFormat: "0%",
    question: "Is it projected to grow? Fill in from your state's projections.",
    source: "More than 10 % in ten years: Colorado Top Jobs 2021",
  },
  {
    key: "advancement",
    title: "Advancement points",
    fact: "careerLadder",
    of: entered("careerLadder"),
    weight: 15,
    half: 1,
    full: 2,
    numberFormat: "0",
    question: "Can workers move up? Fill in 0 (no ladder) to 3 (clear ladder).",
    source: "START Toolkit: levels of advancement",
  },
  {
    key: "challenge",
    title: "Challenge points",
    fact: "skillChallenge",
    of: entered("skillChallenge"),
    weight: 10,
    half: 1,
    full: 2,
    numberFormat: "0",
    question: "Do employers lack skilled workers? Fill in 0 (no) to 3 (badly).",
    source: "START Toolkit: skilled worker challenges",
  },
];

/** Something for every criterion. */
export type ByCriterion<Value> = Readonly<Record<CriterionKey, Value>>;

export const byCriterion = <Value>(value: (criterion: Criterion) => Value) =>
  Object.fromEntries(criteria.map((each) => [each.key, value(each)])) as ByCriterion<Value>;

export const startingWeights = byCriterion(({ weight }) => weight);
export const equalWeights = byCriterion(() => 1);
