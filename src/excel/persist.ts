import { pause } from "./pause";

/** Milliseconds before each attempt: what keeps Excel busy mostly passes. */
const WAITS = [0, 200, 600, 1_800];

/** Tries again what has to succeed for the workbook to be whole. @throws the last failure */
export async function persist(attempt: () => Promise<void>): Promise<void> {
  let failure: unknown;
  for (const wait of WAITS) {
    if (wait > 0) await pause(wait);
    try {
      return await attempt();
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
