import packageJson from "../../package.json";
import type { Reading } from "../data/reading";
import { regionGaps } from "../data/regionGaps";
import { findings } from "../sheets/findings";
import { obstacle } from "../sheets/obstacle";
import { arrangeFacts } from "../sheets/ranking/arrangeFacts";
import { rankingWorkbook } from "../sheets/rankingWorkbook";
import type { Recipe } from "../sheets/recipe";
import { recipeFor } from "../sheets/recipeFor";
import { requestOf } from "../sheets/requestOf";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { checkOutputs } from "./checkOutputs";
import { CommandError } from "./CommandError";
import type { FoundFile } from "./findFiles";
import { findFiles } from "./findFiles";
import type { RankArguments } from "./rankArguments";
import { rankingJson } from "./rankingJson";
import { readFound } from "./readFound";
import { refusedFilesNaming } from "./refusedFilesNaming";
import { report } from "./report";
import type { Terminal } from "./Terminal";
import { withCause } from "./withCause";
import { writeTogether } from "./writeTogether";

/**
 * Files in, a ranking workbook out, with a report on the way.
 * @param madeOn the day, as 2026-11-21
 * @throws CommandError where the ranking cannot be made; then nothing is written
 */
export function rankFiles(asked: RankArguments, madeOn: string, terminal: Terminal): void {
  checkOutputs(asked);
  const files = findFiles(asked.files);
  const reading = readFound(files, terminal);
  terminal.progress("Ranking the industries");
  const recipe = recipeFor({ ...asked.choices, madeOn }, reading.titles);
  const facts = arrangeFacts(recipe, reading);
  const blocking = obstacle(recipe, facts, reading);
  if (blocking !== null) {
    const causes = refusedFilesNaming(blocking.gaps, files, reading.refused);
    throw new CommandError(withCause(blocking.sentence, causes, reading.refused));
  }

  const found = [...findings(recipe, facts, reading), ...lost(recipe, reading, files)];
  const { sources, refused } = reading;
  const { version } = packageJson;
  const { workbook, ranking } = rankingWorkbook(recipe, facts, { sources, refused, findings: found, version });
  terminal.progress("Writing the workbook");
  const content = writeWorkbook(workbook, { created: new Date(madeOn) });
  const { out, json } = asked;
  const ofJson = json === undefined ? [] : [{ path: json, content: rankingJson(recipe, facts, ranking) }];
  writeTogether([{ path: out, content }, ...ofJson]);
  report({ recipe, facts, ranking, reading, findings: found }).forEach(terminal.line);
  terminal.line("");
  terminal.line(`The workbook is ${out}${json === undefined ? "" : `, the same for programs ${json}`}.`);
}

/** What a county lacks because its file was refused. */
function lost(recipe: Recipe, { facts, refused }: Reading, files: readonly FoundFile[]): string[] {
  return refusedFilesNaming(regionGaps(facts, requestOf(recipe)), files, refused).map(
    ({ refusal, gap }) => `${refusal.file}, which was left out, may hold ${gap.year} of area ${gap.area}.`,
  );
}
