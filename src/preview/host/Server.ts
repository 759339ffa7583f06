import { Batch } from "./batch/Batch";
import type { HostObject } from "./batch/definition";
import type { HeldObjects } from "./batch/HeldObjects";
import type { BatchRequest } from "./batch/protocol";
import { runBatch } from "./batch/runBatch";
import type { Subscriptions } from "./batch/Subscriptions";
import { type Fault, Faults, RequestRefused } from "./Faults";
import { isHousekeeping } from "./isHousekeeping";
import type { WorkbookModel } from "./model/WorkbookModel";
import { utf8Length } from "./utf8Length";

export interface Counts {
  /** Requests that do something in the workbook. */
  syncs: number;
  /** Requests in which Office.js only lets go of objects, or hands over results of custom functions. */
  housekeeping: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
}

/** Excel on the web takes and gives up to 5 MB at once. */
const mostBytes = 5 * 1024 * 1024;

/** Serves requests one after another: counts them, refuses what is too large, and injects faults. */
export class Server {
  readonly counts: Counts = { syncs: 0, housekeeping: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0 };
  readonly faults = new Faults();
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly workbook: WorkbookModel,
    readonly root: HostObject,
    /** Roots of requests that are not for the workbook. */
    readonly partitions: Readonly<Record<string, HostObject>>,
    readonly services: Readonly<Record<string, HostObject>>,
    readonly held: HeldObjects,
    readonly subscriptions: Subscriptions,
  ) {}

  process(message: string, partition?: string): Promise<string> {
    const request = JSON.parse(message) as BatchRequest;
    // A request may wait for a formula, and that for the result of a function, which comes in such a request.
    const root = this.partitions[partition ?? ""] ?? this.root;
    if (isHousekeeping(request)) return this.#serve(request, message, root);
    const answer = this.#last.then(() => this.#serve(request, message, root));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #serve(request: BatchRequest, message: string, root: HostObject): Promise<string> {
    const fault = this.#admit(request, utf8Length(message));
    const batch = new Batch(request, root, this.services, this.held);
    const asAddIn = <T>(work: () => T): T => this.workbook.as("addIn", work);
    const response = JSON.stringify(await runBatch(batch, this.subscriptions, asAddIn, fault?.failAfterAction));
    const bytes = utf8Length(response);
    this.counts.responseBytes += bytes;
    if (bytes > mostBytes) throw new RequestRefused("responseTooBig");
    return response;
  }

  /** Counts a request and lets it in, perhaps with a fault. @throws RequestRefused */
  #admit(request: BatchRequest, bytes: number): Exclude<Fault, string> | undefined {
    const { counts } = this;
    counts.requestBytes += bytes;
    counts.largestRequest = Math.max(counts.largestRequest, bytes);
    if (isHousekeeping(request)) {
      counts.housekeeping++;
      return undefined;
    }
    const fault = this.faults.take(++counts.syncs);
    if (bytes > mostBytes) throw new RequestRefused("payloadTooBig");
    if (typeof fault === "string") throw new RequestRefused(fault);
    return fault;
  }
}
