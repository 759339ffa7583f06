import { annualOpenings } from "./annualOpenings";
import { baseMultiplier } from "./baseMultiplier";
import { basicEmployment } from "./basicEmployment";
import { cagr } from "./cagr";
import { clusterLq } from "./clusterLq";
import { commuteShed } from "./commuteShed";
import { commutingZones } from "./commutingZones";
import { constantShareProjection } from "./constantShareProjection";
import { driverScore } from "./driverScore";
import { dynamicShiftShare } from "./dynamicShiftShare";
import { ellisonGlaeser } from "./ellisonGlaeser";
import { entropy } from "./entropy";
import { estimateWithheld } from "./estimateWithheld";
import { gini } from "./gini";
import { growthIndex } from "./growthIndex";
import { growthRate } from "./growthRate";
import { hachmanIndex } from "./hachmanIndex";
import { herfindahlIndex } from "./herfindahlIndex";
import { hooverIndex } from "./hooverIndex";
import { krugmanIndex } from "./krugmanIndex";
import { ladderLevel } from "./ladderLevel";
import { livingWageShare } from "./livingWageShare";
import { locationQuotient } from "./locationQuotient";
import { lqConfidence } from "./lqConfidence";
import type { Measure } from "./measure";
import { minimumRequirements } from "./minimumRequirements";
import { naicsLevel } from "./naicsLevel";
import { naicsParent } from "./naicsParent";
import { naicsTitle } from "./naicsTitle";
import { normalize } from "./normalize";
import { quadrant } from "./quadrant";
import { rake } from "./rake";
import { rankRange } from "./rankRange";
import { relatedVariety } from "./relatedVariety";
import { selfContainment } from "./selfContainment";
import { shiftShare } from "./shiftShare";
import { shiftShareProjection } from "./shiftShareProjection";
import { staffingPattern } from "./staffingPattern";
import { standardizedLq } from "./standardizedLq";
import { supplyGap } from "./supplyGap";
import type { TableMeasure } from "./tableMeasure";
import { theil } from "./theil";
import { trendProjection } from "./trendProjection";
import { turnoverRate } from "./turnoverRate";
import { unrelatedVariety } from "./unrelatedVariety";

export interface MeasureGroup {
  readonly title: string;
  readonly measures: readonly (Measure | TableMeasure)[];
}

/** Every measure under its heading, in the order of help, README and the function list. */
export const measureGroups: readonly MeasureGroup[] = [
  { title: "Concentration", measures: [locationQuotient, lqConfidence, standardizedLq, clusterLq] },
  { title: "Growth", measures: [growthRate, cagr, growthIndex] },
  { title: "Shift-share", measures: [shiftShare, dynamicShiftShare] },
  {
    title: "Diversity",
    measures: [
      hachmanIndex,
      herfindahlIndex,
      entropy,
      krugmanIndex,
      hooverIndex,
      gini,
      theil,
      relatedVariety,
      unrelatedVariety,
      ellisonGlaeser,
    ],
  },
  {
    title: "Economic base and projection",
    measures: [
      basicEmployment,
      baseMultiplier,
      minimumRequirements,
      constantShareProjection,
      shiftShareProjection,
      trendProjection,
    ],
  },
  { title: "Choosing drivers", measures: [quadrant, normalize, driverScore, rankRange] },
  {
    title: "Jobs, workers, areas",
    measures: [
      staffingPattern,
      annualOpenings,
      supplyGap,
      turnoverRate,
      livingWageShare,
      ladderLevel,
      selfContainment,
      commuteShed,
      commutingZones,
      rake,
      estimateWithheld,
      naicsTitle,
      naicsLevel,
      naicsParent,
    ],
  },
];

export const measures = measureGroups.flatMap(({ measures }) => measures);
