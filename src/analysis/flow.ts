/** How many go from one area to another. */
export interface Flow {
  readonly origin: string;
  readonly destination: string;
  /** NaN where missing. */
  readonly count: number;
}
