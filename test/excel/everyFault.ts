import type { Fault } from "../../src/preview/host/Faults";

/** What can go wrong with one request: refused as a whole, or broken off after some of its actions. */
export const everyFault: readonly Fault[] = [
  ...(["cellEditMode", "sessionLost", "throttled", "payloadTooBig", "responseTooBig", "permissionDenied"] as const),
  ...[1, 60].map((failAfterAction) => ({ failAfterAction })),
];

export const faultName = (fault: Fault) =>
  typeof fault === "string" ? fault : `after action ${fault.failAfterAction}`;
