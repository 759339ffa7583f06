/** Milliseconds of our code, and of the plainest that does the same. */
export interface Times {
  readonly ours: number;
  readonly plain: number;
}
