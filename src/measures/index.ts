import { cagr } from "./cagr";
import { driverScore } from "./driverScore";
import { estimateWithheld } from "./estimateWithheld";
import { growthRate } from "./growthRate";
import { locationQuotient } from "./locationQuotient";
import type { Measure } from "./measure";
import { normalize } from "./normalize";
import { quadrant } from "./quadrant";
import { shiftShare } from "./shiftShare";
import type { TableMeasure } from "./tableMeasure";

/** Every measure, in the order of help, README and the function list. */
export const measures: readonly (Measure | TableMeasure)[] = [
  // Concentration
  locationQuotient,
  // Growth
  growthRate,
  cagr,
  // Shift-share
  shiftShare,
  // Choosing drivers
  quadrant,
  normalize,
  driverScore,
  // Withheld cells
  estimateWithheld,
];
