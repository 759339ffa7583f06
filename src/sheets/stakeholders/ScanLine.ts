import type { Dot } from "./Dot";
import type { StakeholderRow } from "./StakeholderRow";

/** A row of the scan with all that is worked out of it. NaN and "" stand for what cannot be known yet. */
export interface ScanLine extends StakeholderRow, Dot {
  /** Of the sheet. */
  readonly row: number;
  /** Without the spaces that only seem to tell two names apart. */
  readonly name: string;
  /** 0 for a row that waits for an organisation. */
  readonly counted: 0 | 1;
  readonly side: string;
  readonly grid: string;
  /** Steps between the stages. */
  readonly gap: number;
  /** Influence times gap. */
  readonly priority: number;
  readonly overdue: string;
  readonly duplicate: string;
  /** How many rows bear the name, this one among them. */
  readonly sameName: number;
  /** The largest is the first of the list of priorities. */
  readonly priorityOrder: number;
  /** The smallest is the longest overdue. */
  readonly overdueOrder: number;
  /** The row, where it is the first of its workforce area. */
  readonly areaOrder: number;
}
