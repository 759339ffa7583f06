import { cagr } from "../../measures/cagr";
import { growthRate } from "../../measures/growthRate";
import { locationQuotient } from "../../measures/locationQuotient";
import { shiftShareTerms } from "../../measures/shiftShareTerms";
import type { Placed } from "../layout";
import type { RankedIndustry } from "../ranking/rankedIndustry";
import { styles } from "../style";
import type { RankColumn } from "./rankColumn";
import { helper, number, where } from "./rankColumn";

/** A location quotient from a column of region jobs; every part must be there. */
const quotient = (jobs: string, year: "base" | "end") => (at: Placed) => {
  const suffix = year === "base" ? "Base" : "End";
  const facts = {
    regionIndustry: at.row(jobs),
    regionTotal: `RegionTotal${suffix}`,
    referenceIndustry: at.row(`reference ${year}`),
    referenceTotal: `ReferenceTotal${suffix}`,
  };
  return where(Object.values(facts), locationQuotient.native(facts));
};

const change = (at: Placed) => ({ start: at.row("baseInBoth"), end: at.row("endInBoth") });

const shift = (term: { native(at: ReturnType<typeof shiftFacts>): string }) => (at: Placed) => {
  const facts = shiftFacts(at);
  return where(Object.values(facts), term.native(facts));
};

const shiftFacts = (at: Placed) => ({
  regionStart: at.row("baseInBoth"),
  regionEnd: at.row("endInBoth"),
  referenceStart: at.row("reference base"),
  referenceEnd: at.row("reference end"),
  referenceTotalStart: "ReferenceTotalBase",
  referenceTotalEnd: "ReferenceTotalEnd",
});

const difference = (left: string, right: string) => (at: Placed) =>
  where([at.row(left), at.row(right)], `${at.row(left)}-${at.row(right)}`);

const identity = ({ nationalGrowth, industryMix, competitiveEffect, jobChange }: RankedIndustry) =>
  Math.round((nationalGrowth + industryMix + competitiveEffect - jobChange) * 1e6) / 1e6;

const terms = ["nationalGrowth", "industryMix", "competitiveEffect", "jobChange"];

/** The measures, each with the formula that it carries itself. */
export function measureColumns(): { shown: RankColumn[]; shift: RankColumn[]; helpers: RankColumn[] } {
  return {
    shown: [
      number("lq", "LQ", styles.ratio, ({ lq }) => lq, quotient("end", "end")),
      number(
        "jobChange",
        "Job change",
        styles.change,
        ({ jobChange }) => jobChange,
        difference("endInBoth", "baseInBoth"),
      ),
      number(
        "growth",
        "Growth",
        styles.percent,
        ({ growth }) => growth,
        (at) => where(Object.values(change(at)), growthRate.native(change(at))),
      ),
    ],
    shift: [
      number(
        "nationalGrowth",
        "National growth",
        styles.change,
        (row) => row.nationalGrowth,
        shift(shiftShareTerms.nationalGrowth),
      ),
      number(
        "industryMix",
        "Industry mix",
        styles.change,
        (row) => row.industryMix,
        shift(shiftShareTerms.industryMix),
      ),
      number(
        "competitiveEffect",
        "Competitive effect",
        styles.change,
        (row) => row.competitiveEffect,
        shift(shiftShareTerms.competitiveEffect),
      ),
    ],
    helpers: [
      number("check", "Shift-share check", styles.jobs, identity, (at) =>
        where(terms.map(at.row), `ROUND(${terms.slice(0, 3).map(at.row).join("+")}-${at.row("jobChange")},6)`),
      ),
      number(
        "cagr",
        "Annual growth",
        styles.percent,
        (row) => row.cagr,
        (at) => where([...Object.values(change(at)), "Years"], cagr.native({ ...change(at), years: "Years" })),
      ),
      number("lqBase", "LQ first year", styles.ratio, ({ lqBase }) => lqBase, quotient("base", "base")),
      number("lqChange", "LQ change", styles.ratio, ({ lqChange }) => lqChange, difference("lq", "lqBase")),
      number("lqLow", "LQ low", styles.ratio, ({ lqLow }) => lqLow, quotient("low", "end")),
      number("lqHigh", "LQ high", styles.ratio, ({ lqHigh }) => lqHigh, quotient("high", "end")),
    ].map(helper),
  };
}

/** What the industry pays. */
export function wageColumns(end: number): RankColumn[] {
  const quotientOf = (part: (at: Placed) => string, whole: (at: Placed) => string) => (at: Placed) =>
    where([part(at), whole(at)], `${part(at)}/${whole(at)}`);
  const average = quotientOf(
    (at) => at.row("wages"),
    (at) => at.row("jobsWithWages"),
  );
  return [
    number("averageWage", `Average wage ${end}`, styles.money, (row) => row.averageWage, average),
    number(
      "wageRatio",
      "Wage ratio",
      styles.share,
      (row) => row.wageRatio,
      quotientOf(
        (at) => at.row("averageWage"),
        () => "RegionWage",
      ),
    ),
  ];
}
