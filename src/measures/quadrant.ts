import { growth, growthCut, lq, lqCut } from "./inputs";
import { measure } from "./measure";

export type Quadrant = "Star" | "Mature" | "Emerging" | "Transforming";

export const quadrant = measure({
  name: "QUADRANT",
  title: "Quadrant",
  summary: "Where an industry stands in the growth-share matrix: concentrated or not, growing or not.",
  reading:
    "Star: concentrated and growing. Mature: concentrated, not growing. Emerging: growing only. Transforming: neither.",
  source: "Purdue Center for Regional Development and StatsAmerica, cluster growth-share matrix.",
  numberFormat: "@",
  inputs: { lq, growth, lqCut, growthCut },
  example: { values: { lq: 1.4, growth: -0.02, lqCut: 1.2, growthCut: 0 }, result: "Mature" },
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
