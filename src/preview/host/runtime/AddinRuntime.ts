/** The add-in's one runtime, which the pane shows or which works unseen behind it. */
export class AddinRuntime {
  #state = "Visible";
  readonly #listeners = new Set<(state: string) => void>();

  /** "Visible" or "Background". */
  get state(): string {
    return this.#state;
  }

  set state(state: string) {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }

  /** @returns stops listening */
  onState(listener: (state: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
