/** What a command needs of the terminal it runs in. */
export interface Terminal {
  /** A line that stays. */
  readonly line: (text: string) => void;
  /** Where things stand, until the next line or progress. */
  readonly progress: (text: string) => void;
  /** The one sentence of a command that failed. */
  readonly error: (text: string) => void;
}
