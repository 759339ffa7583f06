import { dampedGrowth } from "../analysis/dampedGrowth";
import { ratio } from "../analysis/ratio";
import {
  baseYears,
  damping,
  horizonYears,
  LONGEST_HORIZON,
  referenceEnd,
  referenceGrowth,
  referenceStart,
  regionEnd,
  regionStart,
} from "./inputs/projection";
import { measure } from "./measure";
import { spoken } from "./spoken";

const YEARS = `{${Array.from({ length: LONGEST_HORIZON }, (_, year) => year + 1).join(",")}}`;

/** The factor of one year of steady growth. */
const yearly = (factor: number, years: number): number => factor ** ratio(1, years);

export const shiftShareProjection = measure({
  name: "SHIFT_SHARE_PROJECTION",
  title: "Shift-share projection",
  summary: "The region's jobs if the industry goes on gaining or losing on the reference economy as it did.",
  formula:
    "region end x the product over the years t of the horizon of (1 + R + s x damping ^ t), no factor below 0; R = (1 + reference growth) ^ (1 / horizon years) - 1; s = (region end / region start) ^ (1 / base years) - (reference end / reference start) ^ (1 / base years)",
  reading:
    "1,190 where the constant share gives 1,080 means that the industry's past lead over the reference economy, kept up, adds 110 jobs.",
  edgeCases: [
    "Base period and horizon may differ: both rates are per year.",
    "The reference growth is that over the whole horizon, spread evenly over its years.",
    "Damping counts from the first year: 0.8 keeps 80% of the competitive rate in the first year, 64% in the second. With 0 none of it stays, as in CONSTANT_SHARE_PROJECTION.",
    "It is never below 0; a year that would lose more than all leaves 0.",
    "An industry that was new to the region, or to the reference economy, in the base period has no rate: #DIV/0!, even with damping 0; CONSTANT_SHARE_PROJECTION needs no past.",
  ],
  peers:
    "REAT's shiftp() uses one index for the whole region, not one per industry, and does not annualise, although base period and horizon differ in its own example.",
  source:
    "Klosterman (1990), Community Analysis and Planning Techniques, shift-share technique; rates per year, and damping, so that a short past is not carried on forever.",
  numberFormat: "#,##0",
  inputs: {
    regionStart,
    regionEnd,
    referenceStart,
    referenceEnd,
    baseYears,
    horizonYears,
    referenceGrowth,
    damping,
  },
  example: {
    values: {
      regionStart: 1_000,
      regionEnd: 1_440,
      referenceStart: 10_000,
      referenceEnd: 12_100,
      baseYears: 2,
      horizonYears: 2,
      referenceGrowth: 0,
      damping: 0.5,
    },
    result: 1_549.8,
  },
  says: ([jobs]: readonly [number]) =>
    `${spoken.count(jobs)} jobs, if the industry goes on gaining or losing on the reference economy as it did.`,
  compute: (of) => {
    if (!horizonYears.limit.holds(of.horizonYears) || !damping.limit.holds(of.damping)) return NaN;
    const own = yearly(ratio(of.regionEnd, of.regionStart), of.baseYears);
    const reference = yearly(ratio(of.referenceEnd, of.referenceStart), of.baseYears);
    const growth = {
      factor: yearly(1 + of.referenceGrowth, of.horizonYears),
      extra: own - reference,
      damping: of.damping,
    };
    return of.regionEnd * dampedGrowth(growth, of.horizonYears);
  },
  native: (at) => {
    const { damping, horizonYears } = at;
    const perYear = (end: string, start: string): string => `(${end}/${start})^(1/${at.baseYears})`;
    const extra = `(${perYear(at.regionEnd, at.regionStart)}-${perYear(at.referenceEnd, at.referenceStart)})`;
    const factor = (year: string): string =>
      `((1+${at.referenceGrowth})^(1/${horizonYears})+${extra}*${damping}^${year})`;
    const outside = `OR(${horizonYears}<1,${horizonYears}>${LONGEST_HORIZON},${horizonYears}<>INT(${horizonYears}),${damping}<0,${damping}>1)`;
    // The first year is the one that can lose most, so if it leaves something every year has a logarithm.
    const product = `IF(${factor("1")}<=0,0,EXP(SUMPRODUCT((${YEARS}<=${horizonYears})*LN(${factor(YEARS)}))))`;
    return `IF(${outside},1/0,${at.regionEnd}*${product})`;
  },
});
