import { inGroups } from "./inGroups";
import type { Operation } from "./Operation";
import type { Watch } from "./Watch";

/** One talk with Excel: counts its requests, tells how far it is, and stops between requests when cancelled. */
export class Run {
  syncs = 0;
  /** About what was sent. */
  bytes = 0;
  #total = 0;

  constructor(
    readonly context: Excel.RequestContext,
    readonly watch: Watch,
  ) {}

  /** Sends what has been asked so far. @throws DOMException "AbortError" if cancelled before it was sent */
  async sync(): Promise<void> {
    this.watch.signal.throwIfAborted();
    this.syncs += 1;
    await this.context.sync();
  }

  /** @param phases operations in their order, each phase in at least so many requests */
  async write(phases: readonly (readonly [operations: readonly Operation[], least: number])[]): Promise<void> {
    this.#total = phases.flatMap(([operations]) => operations).reduce((sum, { bytes }) => sum + bytes, 0);
    for (const [operations, least] of phases) for (const group of inGroups(operations, least)) await this.#send(group);
  }

  /** Excel neither calculates nor redraws until the request is done. */
  async #send(group: readonly Operation[]): Promise<void> {
    const { application } = this.context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    this.watch.progress({ done: this.bytes, of: this.#total, sentence: group.at(-1)!.sentence });
    for (const { run } of group) run();
    await this.sync();
    this.bytes += group.reduce((sum, { bytes }) => sum + bytes, 0);
  }
}
