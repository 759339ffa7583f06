import { CommandError } from "./CommandError";
import { help } from "./help";
import { rankArguments } from "./rankArguments";
import { rankFiles } from "./rankFiles";
import type { Terminal } from "./Terminal";

/** What a run depends on beside its arguments and files. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** The day that the workbook bears, as 2026-11-21. */
  readonly today: () => string;
}

/** Runs the command "rank". @returns its exit code: 0, or 2 after one sentence on what to mend */
export function runRank(args: readonly string[], { terminal, today }: Surroundings): number {
  try {
    const asked = rankArguments(args);
    if (asked === null) terminal.line(help);
    else rankFiles(asked, today(), terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.error(error.message);
    return 2;
  }
}
