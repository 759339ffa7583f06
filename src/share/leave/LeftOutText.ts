/** A text that stands in cells that are left out. */
export interface LeftOutText {
  readonly text: string;
  /** Of its column; "" if it has none. */
  readonly header: string;
  /** Whether its column or sheet says that it is confidential. */
  readonly inConfidence: boolean;
}
