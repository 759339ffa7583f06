import { drawnCommuting } from "./commuting";
import { drawnConcentration } from "./concentration";
import { drawnDiversity } from "./diversity";
import type { Drawn } from "./drawn";
import { drawnProjection } from "./projection";
import { drawnScoring } from "./scoring";
import { drawnShiftShare } from "./shiftShare";
import { drawnWithheld } from "./withheld";
import { drawnWorkforce } from "./workforce";

/** Values for every measure of columns that has a native formula. */
export const drawnValues: Drawn = {
  ...drawnConcentration,
  ...drawnDiversity,
  ...drawnShiftShare,
  ...drawnProjection,
  ...drawnScoring,
  ...drawnWorkforce,
  ...drawnCommuting,
  ...drawnWithheld,
};
