import type { AssessmentContext } from "./AssessmentContext";
import type { At } from "./figures";
import { ifRanked } from "./live";
import { strongest } from "./rankingFigures";
import { countOf, either, fixedTo, percentTo, plain, say } from "./say";

/** A question to talk over at the end, with what the workbook can say of it. */
export interface ReviewQuestion {
  readonly question: string;
  readonly draws: keyof Pick<AssessmentContext, "ranking" | "scan">;
  readonly says: (at: At) => string;
  readonly without: string;
  readonly answer: string;
}

const figuresOf = (at: At, place: number) => {
  const [lq, growth] = [at(`lq ${place}`), at(`growth ${place}`)];
  const quotient = either(`ISNUMBER(${lq})`, say`LQ ${fixedTo(2, lq)}`, plain("LQ not known"));
  return `${quotient}&${either(`ISNUMBER(${growth})`, say`, growth ${percentTo(1, growth)}`, plain(""))}`;
};

const numberOr = (name: string, otherwise: string) => either(`ISNUMBER(${name})`, fixedTo(0, name), plain(otherwise));

export const reviewQuestions: readonly ReviewQuestion[] = [
  {
    question: "1. What about a sector approach will work for our region and industries?",
    draws: "ranking",
    says: (at) =>
      say`${ifRanked(at("ranked"), say`The strongest industries: ${strongest(at, (place) => figuresOf(at, place))}.`)} ${"RegionName"}: ${countOf(at("counties"), "county", "counties")}, ${numberOr("RegionTotalEnd", "an unknown number of")} jobs in ${"EndYear"}, average wage ${numberOr("RegionWage", "not known")}. Decided as Target: ${countOf(at("targets"), "industry", "industries")}.`,
    without: "No ranking yet: it would name the strongest industries and the region's size and pay.",
    answer: "Industry Ranking",
  },
  {
    question: "2. How does it complement what is done already?",
    draws: "ranking",
    says: (at) =>
      say`Existing efforts, by number of all industries listed: active ${at("effort Active")}, partial ${at("effort Partial")}, none ${at("effort None")}, unknown ${at("effort Unknown")}, not filled in ${at("effort open")}. A partnership does not replace day-to-day services: it adds what none of them can do alone.`,
    without:
      "No ranking yet: it has a column for existing efforts. A partnership does not replace day-to-day services: it adds what none of them can do alone.",
    answer: "Industry Ranking",
  },
  {
    question: "3. Which regional resources are there to start it and to sustain it?",
    draws: "scan",
    says: (at) =>
      say`Organisations on Stakeholders: ${at("organisations")}; with a resource to offer: ${at("resources")}. By kind: see below.`,
    without: "No stakeholder scan yet: it would show who offers what. Fill in the five kinds below.",
    answer: "Stakeholders",
  },
];
