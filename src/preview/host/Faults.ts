/** What can go wrong with a whole request; the numbers are those with which Excel's host answers Office.js. */
export const refusals = {
  cellEditMode: { officeCode: 5004, code: "InvalidOperationInCellEditMode", status: 400 },
  sessionLost: { officeCode: 5012, code: "InvalidOrTimedOutSession", status: 408 },
  throttled: { officeCode: 5102, code: "ActivityLimitReached", status: 429 },
  payloadTooBig: { officeCode: 5103, code: "RequestPayloadSizeLimitExceeded", status: 400 },
  responseTooBig: { officeCode: 5104, code: "ResponsePayloadSizeLimitExceeded", status: 400 },
  permissionDenied: { officeCode: 7000, code: "AccessDenied", status: 401 },
} as const;

export type Refusal = keyof typeof refusals;

/** A refused request does nothing; with `failAfterAction: k` the first k actions are done and stay done. */
export type Fault = Refusal | { readonly failAfterAction: number };

/** The request was refused as a whole: no response of the batch protocol, but a number for the transport. */
export class RequestRefused extends Error {
  override readonly name = "RequestRefused";

  constructor(readonly refusal: Refusal) {
    super(`Excel refused the request: ${refusal}.`);
  }
}

/** Faults to be injected; syncs are numbered from 1 since the host was made, see `counts.syncs`. */
export class Faults {
  readonly #bySync = new Map<number, Fault>();

  at(sync: number, fault: Fault): void {
    this.#bySync.set(sync, fault);
  }

  clear(): void {
    this.#bySync.clear();
  }

  /** The fault of this sync, which is then used up. */
  take(sync: number): Fault | undefined {
    const fault = this.#bySync.get(sync);
    this.#bySync.delete(sync);
    return fault;
  }
}
