/** Numbers items from 0 in the order of their first use; equal items share a number. */
export class NumberedList {
  readonly #numbers = new Map<string, number>();

  numberOf(item: string): number {
    const known = this.#numbers.get(item);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(item, number);
    return number;
  }

  get items(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}
