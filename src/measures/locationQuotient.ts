import { ratio } from "../analysis/ratio";
import { referenceIndustry, referenceTotal, regionIndustry, regionTotal } from "./inputs/regionAndReference";
import { measure } from "./measure";
import { spoken } from "./spoken";

export const locationQuotient = measure({
  name: "LOCATION_QUOTIENT",
  title: "Location quotient",
  summary: "How concentrated an industry is in the region, compared with the reference economy.",
  formula: "(region industry / region total) / (reference industry / reference total)",
  reading: "1 is the same share of jobs as in the reference economy; 1.8 means 80% more than would be expected.",
  edgeCases: [
    "The total must be of the same kind as the industries: all jobs with all jobs, private with private. BLS's own quotients rest on all ownerships.",
    "An industry that the region does not have, a known 0, is 0; a withheld one is #N/A.",
    "An industry that the reference economy does not have, or a total of 0, is #DIV/0!.",
    "Totals left out are the sums of the complete rows: with withheld rows give the published total.",
    "A row by itself without totals is its own total, so that its quotient is 1.",
  ],
  peers:
    "REAT's locq2() fills the empty cells of a table with the quotients of other industries when a region lacks some; EconGeo rounds to two digits and turns undefined into 0.",
  source: "Isard (1960), Methods of Regional Analysis; BLS, QCEW location quotients.",
  numberFormat: "0.00",
  inputs: { regionIndustry, regionTotal, referenceIndustry, referenceTotal },
  example: {
    values: { regionIndustry: 9_000, regionTotal: 100_000, referenceIndustry: 7_500_000, referenceTotal: 150_000_000 },
    result: 1.8,
  },
  says: ([quotient]: readonly [number]) =>
    `The industry's share of all jobs here is ${spoken.decimal(quotient)} times its share in the reference economy.`,
  compute: (of) => ratio(ratio(of.regionIndustry, of.regionTotal), ratio(of.referenceIndustry, of.referenceTotal)),
  native: (at) => `(${at.regionIndustry}/${at.regionTotal})/(${at.referenceIndustry}/${at.referenceTotal})`,
});
