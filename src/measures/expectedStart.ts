import { ratio } from "../analysis/ratio";
import type { Native } from "./measure";

type Start = "referenceStart" | "regionTotalStart" | "referenceTotalStart";

/**
 * Homothetic employment: the jobs an industry would have at the start if its share of the region's jobs were that of the reference
 * economy.
 *
 * @source Esteban-Marquillas (1972), Regional and Urban Economics 2(3)
 */
export const expectedStart = {
  compute: (of: Readonly<Record<Start, number>>): number =>
    of.regionTotalStart * ratio(of.referenceStart, of.referenceTotalStart),
  native: (at) => `${at.regionTotalStart}*${at.referenceStart}/${at.referenceTotalStart}`,
} satisfies Native<Start> & { compute: unknown };
