import { exitCodeOf } from "./exitCodeOf";
import { help } from "./help";
import { rankArguments } from "./rankArguments";
import { rankFiles } from "./rankFiles";
import type { Surroundings } from "./Surroundings";

/** Runs the command "rank". @returns its exit code */
export function runRank(args: readonly string[], { terminal, today }: Surroundings): number {
  return exitCodeOf(() => {
    const asked = rankArguments(args);
    if (asked === null) terminal.line(help);
    else rankFiles(asked, today(), terminal);
  }, terminal);
}
