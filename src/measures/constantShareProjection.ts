import { referenceGrowth, regionEnd } from "./inputs/projection";
import { measure } from "./measure";
import { spoken } from "./spoken";

export const constantShareProjection = measure({
  name: "CONSTANT_SHARE_PROJECTION",
  title: "Constant-share projection",
  summary: "The region's jobs if it keeps its share of the industry in the reference economy.",
  formula: "region end x (1 + reference growth)",
  reading:
    "1,080 from 1,000 means that the region grows by the 8% projected for the industry in the reference economy.",
  edgeCases: [
    "The growth is that over the whole horizon: 0.08 is 8% from the last known year to the projected one.",
    "A growth below -1 cannot be.",
    "Compare it with SHIFT_SHARE_PROJECTION: carrying the past competitive rate forward is often not the better forecast.",
  ],
  peers:
    "REAT's shiftp() multiplies it by one index of the whole region's competitiveness, the same for every industry.",
  source: "Klosterman (1990), Community Analysis and Planning Techniques, constant-share technique.",
  numberFormat: "#,##0",
  inputs: { regionEnd, referenceGrowth },
  example: { values: { regionEnd: 1_000, referenceGrowth: 0.08 }, result: 1_080 },
  says: ([jobs]: readonly [number]) => `${spoken.count(jobs)} jobs, if the region keeps its share of the industry.`,
  compute: (of) => of.regionEnd * (1 + of.referenceGrowth),
  native: (at) => `${at.regionEnd}*(1+${at.referenceGrowth})`,
});
