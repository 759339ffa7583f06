import { ratio } from "../analysis/ratio";
import { referenceIndustry, referenceTotal, regionIndustry, regionTotal } from "./inputs";
import { measure } from "./measure";

export const locationQuotient = measure({
  name: "LOCATION_QUOTIENT",
  title: "Location quotient",
  summary: "How concentrated an industry is in the region, compared with the reference economy.",
  reading: "1 is the same share of jobs as in the reference economy; 1.8 means 80% more than would be expected.",
  source: "Isard (1960), Methods of Regional Analysis; BLS, QCEW location quotients.",
  numberFormat: "0.00",
  inputs: { regionIndustry, regionTotal, referenceIndustry, referenceTotal },
  example: {
    values: { regionIndustry: 9_000, regionTotal: 100_000, referenceIndustry: 7_500_000, referenceTotal: 150_000_000 },
    result: 1.8,
  },
  compute: (of) => ratio(ratio(of.regionIndustry, of.regionTotal), ratio(of.referenceIndustry, of.referenceTotal)),
  native: (at) => `(${at.regionIndustry}/${at.regionTotal})/(${at.referenceIndustry}/${at.referenceTotal})`,
});
