import { basicJobs } from "../analysis/basicJobs";
import { referenceIndustry, referenceTotal, regionIndustry, regionTotal } from "./inputs/regionAndReference";
import { measure } from "./measure";
import { spoken } from "./spoken";

export const basicEmployment = measure({
  name: "BASIC_EMPLOYMENT",
  title: "Basic employment",
  summary: "The jobs of an industry beyond what the region would need for itself, which serve customers elsewhere.",
  formula:
    "region industry - region total x reference industry / reference total, and 0 if that is negative; the same as region industry x (1 - 1 / location quotient) where the quotient is above 1",
  reading: "4,000 means that 4,000 of the industry's jobs are more than the region's size calls for.",
  edgeCases: [
    "An industry with a location quotient of 1 or less has 0 basic jobs.",
    "The finer the industries, the more basic jobs they add up to: compare only results of one level.",
    "It supposes that the region buys and works as the reference economy does, and that the reference economy does not export itself.",
    "A reference total of 0 is #DIV/0!.",
    "Totals left out are the sums of the complete rows: with withheld rows give the published total.",
    "A row by itself without totals is its own total, so that none of its jobs are basic.",
  ],
  source:
    "Mattila and Thompson (1955), The measurement of the economic base of the metropolitan area, Land Economics 31(3); Isard (1960), Methods of Regional Analysis.",
  numberFormat: "#,##0",
  inputs: { regionIndustry, regionTotal, referenceIndustry, referenceTotal },
  example: {
    values: { regionIndustry: 9_000, regionTotal: 100_000, referenceIndustry: 7_500_000, referenceTotal: 150_000_000 },
    result: 4_000,
  },
  says: ([jobs]: readonly [number]) =>
    jobs > 0
      ? `${spoken.count(jobs)} of the industry's jobs are more than the region needs for itself.`
      : "None of the industry's jobs are more than the region needs for itself.",
  compute: (of) =>
    basicJobs(of.regionIndustry, of.regionTotal, { industry: of.referenceIndustry, total: of.referenceTotal }),
  native: (at) => `MAX(0,${at.regionIndustry}-${at.regionTotal}*${at.referenceIndustry}/${at.referenceTotal})`,
});
