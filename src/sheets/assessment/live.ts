import { quoted } from "../formula";
import type { Formula } from "../sheet";

/** Where no industry passes the cuts there is nothing to say of the strongest. */
export const ifRanked = (ranked: string, formula: string) =>
  `IF(${ranked}=0,"No industry is ranked: lower the cuts, or add data.",${formula})`;

const GONE = "Cannot be worked out: a sheet or column that this reads is gone.";

/** A sentence by formula, which says so when what it reads was deleted. What it says hangs on the sheets that stand. */
export const live = (formula: string): Formula => ({ formula: `IFERROR(${formula},${quoted(GONE)})`, value: null });
