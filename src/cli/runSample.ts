import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sampleFiles } from "../data/sample/sampleFiles";
import { sampleCounties, sampleReference, sampleYears } from "../data/sample/sampleRegion";
import { exitCodeOf } from "./exitCodeOf";
import { fileProblem } from "./fileProblem";
import { runRank } from "./runRank";
import type { Surroundings } from "./Surroundings";

const rankSample = (folder: string) => [
  ...["--files", folder],
  ...["--areas", sampleCounties.map(({ area }) => area).join(",")],
  ...["--reference", sampleReference.area],
  ...["--base", String(sampleYears.base), "--end", String(sampleYears.end)],
  ...["--region-name", "Invented region"],
  ...["--out", path.join(folder, "ranking.xlsx"), "--force"],
];

/**
 * Writes the sample files and ranks them by the very command it then shows.
 * @param folder the sample's own: what it holds is replaced
 * @returns the exit code of that command
 */
export function runSample(folder: string, surroundings: Surroundings): number {
  const { terminal } = surroundings;
  const args = rankSample(folder);
  const exitCode = exitCodeOf(() => writeSample(folder), terminal) || runRank(args, surroundings);
  if (exitCode !== 0) return exitCode;
  const words = args.map((word) => (word.includes(" ") ? `"${word}"` : word));
  terminal.line(`Its files are in ${folder}. The same by hand:`);
  terminal.line(`npm run rank -- ${words.join(" ")}`);
  return 0;
}

/** What an earlier release left in the folder goes. */
function writeSample(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of sampleFiles()) writeFileSync(path.join(folder, name), text);
  } catch (problem) {
    throw fileProblem(folder, "cannot be written", problem);
  }
}
