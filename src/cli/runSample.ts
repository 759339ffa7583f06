import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sampleFiles } from "../data/sample/sampleFiles";
import { sampleCounties, sampleReference, sampleYears } from "../data/sample/sampleRegion";
import { exitCodeOf } from "./exitCodeOf";
import { fileProblem } from "./fileProblem";
import { runRank } from "./runRank";
import type { Surroundings } from "./Surroundings";

const FOLDER = "dist/sample";

const rankSample = [
  ...["--files", FOLDER],
  ...["--areas", sampleCounties.map(({ area }) => area).join(",")],
  ...["--reference", sampleReference.area],
  ...["--base", String(sampleYears.base), "--end", String(sampleYears.end)],
  ...["--region-name", "Invented region"],
  ...["--out", `${FOLDER}/ranking.xlsx`, "--force"],
];

/** Writes the sample files and ranks them by the very command it then shows. @returns the exit code of that command */
export function runSample(surroundings: Surroundings): number {
  const { terminal } = surroundings;
  const exitCode = exitCodeOf(writeSample, terminal) || runRank(rankSample, surroundings);
  if (exitCode !== 0) return exitCode;
  const words = rankSample.map((word) => (word.includes(" ") ? `"${word}"` : word));
  terminal.line(`Its files are in ${FOLDER}. The same by hand:`);
  terminal.line(`npm run rank -- ${words.join(" ")}`);
  return 0;
}

/** The folder is the sample's own: what an earlier release left there goes. */
function writeSample(): void {
  try {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    for (const { name, text } of sampleFiles()) writeFileSync(path.join(FOLDER, name), text);
  } catch (problem) {
    throw fileProblem(FOLDER, "cannot be written", problem);
  }
}
