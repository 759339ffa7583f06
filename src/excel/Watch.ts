/** How far a long piece of work is, in whatever unit, and what it does now. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly sentence: string;
}

/** Whoever waits: is told how far the work is, and may cancel it. */
export interface Watch {
  readonly progress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}
