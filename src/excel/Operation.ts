/** A piece of work that is put into a batch as a whole. */
export interface Operation {
  /** About what its calls weigh in the request, in bytes. */
  readonly bytes: number;
  /** What a person who waits is told: "Writing Industry Ranking, 40 of 220 rows". */
  readonly sentence: string;
  readonly run: () => void;
}

/** About what one call weighs in a request besides its arguments. */
export const CALL_BYTES = 300;
