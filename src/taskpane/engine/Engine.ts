import packageJson from "../../../package.json";
import { isPacked } from "../../data/isPacked";
import { readFile } from "../../data/readFile";
import type { Reading } from "../../data/reading";
import { emptyReading } from "../../data/reading";
import type { TableContent } from "../../data/readTable";
import { readTable } from "../../data/readTable";
import { sampleFiles } from "../../data/sample/sampleFiles";
import type { TableMapping } from "../../data/tableMapping";
import { findings } from "../../sheets/findings";
import { arrangeFacts } from "../../sheets/ranking/arrangeFacts";
import type { RankingFacts } from "../../sheets/ranking/rankingFacts";
import { rankingWorkbook } from "../../sheets/rankingWorkbook";
import type { Recipe } from "../../sheets/recipe";
import { requestOf } from "../../sheets/requestOf";
import type { Workbook } from "../../sheets/sheet";
import { today } from "../../sheets/today";
import type { Kept } from "../../sheets/withKept";
import { withKept } from "../../sheets/withKept";
import { changesOf } from "./changes";
import type { Overview } from "./overview";
import { overviewOf } from "./overview";
import type { Preview } from "./preview";
import { previewOf } from "./preview";
import type { RankingChoices } from "./rankingChoices";
import type { NamedFile, RankingEngine, ReadingProgress } from "./rankingEngine";
import { recipeOf } from "./recipeOf";
import type { RegionSummary } from "./regionSummary";
import { regionSummaryOf } from "./regionSummary";

/** The engine itself, in a worker or, in tests, without one. */
export class Engine implements RankingEngine {
  private reading = emptyReading();
  private isSample = false;
  private cancelled = false;
  /** The facts of the last request: criteria and cuts change often, and arranging is the slow part. */
  private arranged: { readonly request: string; readonly facts: RankingFacts } | null = null;

  async addFiles(files: readonly NamedFile[], onProgress: (progress: ReadingProgress) => void): Promise<number> {
    this.cancelled = false;
    await this.makeRoom();
    const { reading } = this;
    for (const [done, file] of files.entries()) {
      if (this.cancelled) return done;
      onProgress({ done, of: files.length, file: file.name });
      await readNamedFile(reading, file);
    }
    return files.length;
  }

  async addTable(table: TableContent, mapping: TableMapping): Promise<void> {
    await this.makeRoom();
    readTable(this.reading, table, mapping);
  }

  async cancel(): Promise<void> {
    this.cancelled = true;
  }

  async useSample(): Promise<void> {
    await this.removeAll();
    const files = sampleFiles().map(({ name, text }) => ({ name, content: new Blob([text]) }));
    await this.addFiles(files, () => undefined);
    this.isSample = true;
  }

  async removeAll(): Promise<void> {
    this.reading = emptyReading();
    this.isSample = false;
    this.arranged = null;
  }

  async overview(): Promise<Overview> {
    return overviewOf(this.reading, this.isSample);
  }

  async regionSummary(choices: RankingChoices): Promise<RegionSummary> {
    const { recipe, facts } = this.arrange(choices);
    return regionSummaryOf(recipe, facts, this.reading);
  }

  async preview(choices: RankingChoices, kept: Kept | null): Promise<Preview> {
    const { recipe, facts, findings, workbook, ranking } = this.rank(choices, kept);
    const changes = kept && changesOf(facts, kept);
    return previewOf(recipe, ranking, workbook, { findings, changes });
  }

  async workbook(choices: RankingChoices, kept: Kept | null): Promise<Workbook> {
    return this.rank(choices, kept).workbook;
  }

  private rank(choices: RankingChoices, kept: Kept | null) {
    const { recipe, facts } = this.arrange(choices);
    const { sources, refused } = this.reading;
    const found = findings(recipe, facts, this.reading);
    const provenance = { sources, refused, findings: found, version: packageJson.version };
    const all = kept === null ? facts : withKept(facts, kept, recipe);
    return { recipe, facts, findings: found, ...rankingWorkbook(recipe, all, provenance) };
  }

  /** The sample gives way to the first real figures; invented and real ones are never mixed. */
  private async makeRoom(): Promise<void> {
    if (this.isSample) await this.removeAll();
    this.arranged = null;
  }

  private arrange(choices: RankingChoices): { recipe: Recipe; facts: RankingFacts } {
    const recipe = recipeOf(choices, today(), this.reading.titles);
    const request = JSON.stringify(requestOf(recipe));
    if (this.arranged?.request !== request) this.arranged = { request, facts: arrangeFacts(recipe, this.reading) };
    return { recipe, facts: this.arranged.facts };
  }
}

async function readNamedFile(reading: Reading, { name, content }: NamedFile): Promise<void> {
  const refuse = (reason: string) => void reading.refused.push({ file: name, reason });
  const bytes = await content.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) {
    refuse(`${name} cannot be read, for it was moved or another program has it open: close it there and add it again.`);
  } else if (isPacked(bytes)) {
    refuse(`${name} is packed, as .zip and .xlsx files are: unzip it, or save it as CSV, and add the .csv file.`);
  } else readFile(reading, { name, bytes });
}
