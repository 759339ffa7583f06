import type { Terminal } from "./Terminal";

const CLEAR_LINE = "\r\x1b[2K";

/** The terminal of this process. Progress is for eyes only: a file or another program that takes the output gets none. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  let inProgress = false;
  // A reader such as "head" may leave early: that is no reason to leave the work undone.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const clear = () => {
    if (inProgress) stdout.write(CLEAR_LINE);
    inProgress = false;
  };
  return {
    line: (text) => {
      clear();
      stdout.write(`${text}\n`);
    },
    progress: (text) => {
      if (!stdout.isTTY) return;
      stdout.write(`${CLEAR_LINE}${text.slice(0, stdout.columns - 1)}`);
      inProgress = true;
    },
    error: (text) => {
      clear();
      stderr.write(`${text}\n`);
    },
  };
}
