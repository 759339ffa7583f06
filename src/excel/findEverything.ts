import { readAdditions } from "./findAdditions";
import { readBuilds } from "./findBuilds";
import type { Found } from "./Found";

/** Everything that was built into this workbook, rankings first. */
export const findEverything = (): Promise<Found[]> =>
  Excel.run(async (context) => [...(await readBuilds(context)), ...(await readAdditions(context))]);
