import fc from "fast-check";
import { naicsTitles } from "../../../src/analysis/naicsTitles";
import type { Drawn } from "./drawn";

const counties = ["39041", "39045", "39049", "39073", "39089", "01001"];
const codes = [...naicsTitles("2022").keys()];

const flows = fc.array(
  fc.record({
    origin: fc.constantFrom(...counties),
    destination: fc.constantFrom(...counties),
    count: fc.integer({ min: 0, max: 100_000 }),
  }),
  { minLength: 1, maxLength: 20 },
);

const region = fc.uniqueArray(fc.constantFrom(...counties), { minLength: 1, maxLength: 4 });

/** Somebody lives or works in each area of the region, so that the flows know it. */
const containment = fc
  .record({ flows, areas: region, side: fc.constantFrom("workers", "jobs") })
  .map(({ flows, areas, side }) => ({
    flows: [...flows, ...areas.map((area) => ({ origin: area, destination: area, count: 7 }))],
    areas,
    side,
  }));

export const drawnCommuting: Drawn = {
  SELF_CONTAINMENT: containment,
  NAICS_LEVEL: fc.record({ code: fc.array(fc.constantFrom(...codes), { minLength: 1, maxLength: 12 }) }),
  NAICS_PARENT: fc.record({
    code: fc.array(fc.constantFrom(...codes), { minLength: 1, maxLength: 12 }),
    digits: fc.constantFrom(0, 2, 3, 4, 5),
  }),
};
