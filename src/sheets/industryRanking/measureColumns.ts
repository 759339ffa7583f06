import { cagr } from "../../measures/cagr";
import { growthRate } from "../../measures/growthRate";
import { locationQuotient } from "../../measures/locationQuotient";
import type { Placed } from "../layout";
import type { MeasuredIndustry } from "../ranking/rankedIndustry";
import type { RegionSums } from "../ranking/regionSums";
import type { Style } from "../sheet";
import { styles } from "../style";
import { helper, number, where } from "./rankColumn";

type MeasureKey = {
  [Key in keyof MeasuredIndustry]: MeasuredIndustry[Key] extends number ? Key : never;
}[keyof MeasuredIndustry];

/** The column of a measure, under the measure's own key. */
export const measured = (key: MeasureKey, header: string, style: Style, formula: (at: Placed) => string) =>
  number(key, header, style, (industry) => industry[key], formula);

/** A location quotient from a column of region jobs; every part must be there. */
const quotient = (jobs: string, year: "base" | "end", total: (at: Placed) => string) => (at: Placed) => {
  const suffix = year === "base" ? "Base" : "End";
  const facts = {
    regionIndustry: at.row(jobs),
    regionTotal: total(at),
    referenceIndustry: at.row(`reference ${year}`),
    referenceTotal: `ReferenceTotal${suffix}`,
  };
  return where(Object.values(facts), locationQuotient.native(facts));
};

const growth = (start: keyof RegionSums, end: keyof RegionSums) => (at: Placed) => {
  const facts = { start: at.row(start), end: at.row(end) };
  return where(Object.values(facts), growthRate.native(facts));
};

const annualGrowth = (at: Placed) => {
  const facts = { start: at.row("baseInBoth"), end: at.row("endInBoth"), years: "Years" };
  return where(Object.values(facts), cagr.native(facts));
};

const difference = (left: string, right: string) => (at: Placed) =>
  where([at.row(left), at.row(right)], `${at.row(left)}-${at.row(right)}`);

const lqChange = (at: Placed) =>
  `IF(${at.row("countiesBase")}=${at.row("countiesEnd")},${difference("lq", "lqBase")(at)},"")`;

const share = (part: string, whole: (at: Placed) => string) => (at: Placed) =>
  where([at.row(part), whole(at)], `${at.row(part)}/${whole(at)}`);

const helpers = [
  measured("growthLow", "Growth low", styles.percent, growth("baseHighInBoth", "endLowInBoth")),
  measured("growthHigh", "Growth high", styles.percent, growth("baseLowInBoth", "endHighInBoth")),
  measured("cagr", "Annual growth", styles.percent, annualGrowth),
  measured(
    "lqBase",
    "LQ first year",
    styles.ratio,
    quotient("base", "base", (at) => at.row("totalBase")),
  ),
  measured("lqChange", "LQ change", styles.ratio, lqChange),
  measured(
    "lqLow",
    "LQ low",
    styles.ratio,
    quotient("low", "end", () => "RegionTotalEnd"),
  ),
  measured(
    "lqHigh",
    "LQ high",
    styles.ratio,
    quotient("high", "end", () => "RegionTotalEnd"),
  ),
].map(helper);

/** Concentration, growth and pay, each with the formula that the measure itself carries. */
export const measureColumns = (end: number) => ({
  lq: measured(
    "lq",
    "LQ",
    styles.ratio,
    quotient("end", "end", (at) => at.row("totalEnd")),
  ),
  growth: measured("growth", "Growth", styles.percent, growth("baseInBoth", "endInBoth")),
  jobChange: measured("jobChange", "Job change", styles.change, difference("endInBoth", "baseInBoth")),
  wageRatio: measured(
    "wageRatio",
    "Wage ratio",
    styles.share,
    share("averageWage", () => "RegionWage"),
  ),
  averageWage: measured(
    "averageWage",
    `Average wage ${end}`,
    styles.money,
    share("wages", (at) => at.row("jobsWithWages")),
  ),
  helpers,
});
