import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sampleFiles } from "../data/sample/sampleFiles";
import { sampleCounties, sampleReference, sampleYears } from "../data/sample/sampleRegion";
import { CommandError } from "./CommandError";
import { fileProblem } from "./fileProblem";
import type { Surroundings } from "./runRank";
import { runRank } from "./runRank";

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
  const { line, error } = surroundings.terminal;
  try {
    writeSample();
  } catch (problem) {
    if (!(problem instanceof CommandError)) throw problem;
    error(problem.message);
    return 2;
  }
  const exitCode = runRank(rankSample, surroundings);
  if (exitCode === 0) {
    line("");
    line(`Its files are in ${FOLDER}. The same by hand:`);
    line(`npm run rank -- ${rankSample.map((word) => (word.includes(" ") ? `"${word}"` : word)).join(" ")}`);
  }
  return exitCode;
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
