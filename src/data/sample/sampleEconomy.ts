import type { Figures, FiguresByIndustry } from "./figures";
import { withParents } from "./figures";
import type { SampleIndustry } from "./sampleIndustries";
import { sampleIndustries } from "./sampleIndustries";
import { sampleCounties } from "./sampleRegion";
import { seededRandom } from "./seededRandom";

export type SamplePeriod = "base" | "end";

/** All figures of one area in one period, by ownership and industry. */
export type AreaFigures = ReadonlyMap<SampleIndustry["own"], FiguresByIndustry>;

const SEED = 20_240_917;
/** Spread of the counties' concentrations, and of their growth, around the region's (standard deviations of logarithms). */
const SPREAD = { concentration: 0.4, growth: 0.04, size: 0.15 };
const PAY_GROWTH = 1.14;
/** Pay in the counties, in that of the reference economy. */
const COUNTY_PAY = 0.93;
/** Three establishments that had no one on the payroll: published, and zero. */
const TRUE_ZERO = { area: "98003", naics: "1133", figures: { estabs: 3, jobs: 0, wages: 0 } };

const referenceJobs = sampleIndustries.reduce((sum, { jobs }) => sum + jobs, 0);
const regionJobs = sampleCounties.reduce((sum, { jobs }) => sum + jobs, 0);

export function referenceFigures(period: SamplePeriod): AreaFigures {
  return byOwnership(period, (industry) => {
    const jobs = Math.round(industry.jobs * (period === "base" ? 1 : 1 + industry.growth));
    return figuresOf(industry, period, jobs, jobs / industry.size, 1);
  });
}

export function countyFigures(county: {
  readonly area: string;
  readonly jobs: number;
}): Record<SamplePeriod, AreaFigures> {
  const random = seededRandom(SEED + Number(county.area));
  const drawn = new Map(sampleIndustries.map((industry) => [industry, drawCounty(industry, county, random)]));
  const inPeriod = (period: SamplePeriod): AreaFigures =>
    byOwnership(period, (industry) => {
      if (county.area === TRUE_ZERO.area && industry.codes.base === TRUE_ZERO.naics) return TRUE_ZERO.figures;
      const { jobs, size, pay } = drawn.get(industry)!;
      const inYear = Math.round(jobs[period]);
      return inYear === 0 ? null : figuresOf(industry, period, inYear, inYear / size, pay);
    });
  return { base: inPeriod("base"), end: inPeriod("end") };
}

/** The numbers of one industry of one county that both periods share, or that carry one into the other. */
function drawCounty(
  { jobs, concentration, growth, lead, size, home }: SampleIndustry,
  county: { readonly area: string; readonly jobs: number },
  random: () => number,
): { readonly jobs: Record<SamplePeriod, number>; readonly size: number; readonly pay: number } {
  const scatter = (spread: number): number => Math.exp(spread * normal(random));
  const shareOfRegion = home === undefined ? county.jobs / regionJobs : Number(home === county.area);
  const regional = (jobs * concentration * regionJobs) / referenceJobs;
  const base = regional * shareOfRegion * (home === undefined ? scatter(SPREAD.concentration) : 1);
  const end = base * (1 + growth + lead) * scatter(SPREAD.growth);
  return { jobs: { base, end }, size: size * scatter(SPREAD.size), pay: COUNTY_PAY * scatter(SPREAD.growth) };
}

function figuresOf(industry: SampleIndustry, period: SamplePeriod, jobs: number, estabs: number, pay: number): Figures {
  const annualPay = industry.pay * pay * (period === "base" ? 1 : PAY_GROWTH);
  return { estabs: Math.max(1, Math.round(estabs)), jobs, wages: Math.round(jobs * annualPay) };
}

function byOwnership(period: SamplePeriod, figures: (industry: SampleIndustry) => Figures | null): AreaFigures {
  const ownerships = [...new Set(sampleIndustries.map(({ own }) => own))].sort();
  return new Map(
    ownerships.map((own) => {
      const industries = sampleIndustries.filter((industry) => industry.own === own);
      const coded = industries.flatMap((industry): (readonly [string, Figures])[] => {
        const found = figures(industry);
        return found === null ? [] : [[industry.codes[period], found]];
      });
      return [own, withParents(coded)];
    }),
  );
}

/** A standard normal number (Box and Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
