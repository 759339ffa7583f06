/** A file that cannot be read or copied: what, where, what to do, as a sentence. */
export interface Refusal {
  readonly refused: string;
}
