import { CommandError } from "./CommandError";
import type { Terminal } from "./Terminal";

/** Does the work of a command. @returns 0, or 2 after one sentence on what to mend; a mistake of the program is thrown on */
export function exitCodeOf(work: () => void, terminal: Terminal): 0 | 2 {
  try {
    work();
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.error(error.message);
    return 2;
  }
}
