/** One message to the add-in: category, type, id of the target, body as JSON. */
export type OfficeMessage = readonly [category: number, type: number, targetId: string, body: string];

/** Messages from Excel to the add-in, in order, after the request that caused them is answered. */
export class Outbox {
  readonly #listeners = new Set<(entries: readonly OfficeMessage[]) => void>();
  #waiting: OfficeMessage[] = [];

  /** @returns stops listening */
  onMessages(listener: (entries: readonly OfficeMessage[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  put(entries: readonly OfficeMessage[]): void {
    if (entries.length === 0) return;
    this.#waiting.push(...entries);
    if (this.#waiting.length > entries.length) return;
    setTimeout(() => {
      const sent = this.#waiting;
      this.#waiting = [];
      for (const listener of [...this.#listeners]) listener(sent);
    }, 0);
  }
}
