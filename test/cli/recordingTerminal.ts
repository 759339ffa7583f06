import type { Terminal } from "../../src/cli/Terminal";

/** A terminal that keeps what it is told. */
export function recordingTerminal() {
  const [lines, errors, steps]: string[][] = [[], [], []];
  const terminal: Terminal = {
    line: (text) => void lines!.push(text),
    error: (text) => void errors!.push(text),
    progress: (text) => void steps!.push(text),
  };
  return { terminal, lines: lines!, errors: errors!, steps: steps! };
}
