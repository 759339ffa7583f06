import type { Terminal } from "./Terminal";

/** What a run depends on beside its arguments and files. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** The day that the workbook bears, as 2026-11-21. */
  readonly today: () => string;
}
