import { growth, growthCut, lq, lqCut } from "./inputs/growth";
import { measure } from "./measure";

export type Quadrant = "Star" | "Mature" | "Emerging" | "Transforming";

const MEANINGS: Readonly<Record<Quadrant, string>> = {
  Star: "concentrated here and growing",
  Mature: "concentrated here, but not growing",
  Emerging: "growing, but not concentrated here yet",
  Transforming: "neither concentrated here nor growing",
};

export const quadrant = measure({
  name: "QUADRANT",
  title: "Quadrant",
  summary: "Where an industry stands in the growth-share matrix: concentrated or not, growing or not.",
  formula: "concentrated: location quotient >= cut; growing: growth > cut",
  reading:
    "Star: concentrated and growing. Mature: concentrated, not growing. Emerging: growing only. Transforming: neither.",
  edgeCases: [
    "A location quotient at the cut counts as concentrated.",
    "Growth at the cut counts as not growing: a flat industry is no Star.",
    "Without the quotient or the growth there is no quadrant: #N/A.",
  ],
  peers:
    "Some editions of the matrix put the change of the location quotient on the axis of growth; here it is what you pass. REAT takes the mean quotient of both years.",
  source: "Purdue Center for Regional Development and StatsAmerica, cluster growth-share matrix.",
  numberFormat: "@",
  inputs: { lq, growth, lqCut, growthCut },
  example: { values: { lq: 1.4, growth: -0.02, lqCut: 1.2, growthCut: 0 }, result: "Mature" },
  says: ([name]: readonly [Quadrant]) => `${name}: ${MEANINGS[name]}.`,
  compute: ({ lq, growth, lqCut, growthCut }): Quadrant | null => {
    if ([lq, growth, lqCut, growthCut].some(Number.isNaN)) return null;
    if (lq >= lqCut) return growth > growthCut ? "Star" : "Mature";
    return growth > growthCut ? "Emerging" : "Transforming";
  },
  native: (at) => {
    const growing = `${at.growth}>${at.growthCut}`;
    return `IF(${at.lq}>=${at.lqCut},IF(${growing},"Star","Mature"),IF(${growing},"Emerging","Transforming"))`;
  },
});
