/** How the map draws a row of the scan; it needs an organisation, influence and interest. */
export interface Dot {
  readonly drawn: 0 | 1;
  /** Dots of the same two numbers, altogether and before it. */
  readonly together: number;
  readonly before: number;
  /** 0 if it is not drawn. */
  readonly x: number;
  readonly y: number;
  /** Whose colour it has; "" if it is not drawn. */
  readonly shownAs: string;
  /** The largest stands first in its field. */
  readonly gridOrder: number;
  /** "Monitor 2", or "" if it is not drawn. */
  readonly gridPlace: string;
}
