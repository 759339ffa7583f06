import type { TableContent } from "../../data/readTable";
import type { TableMapping } from "../../data/tableMapping";
import type { Workbook } from "../../sheets/sheet";
import type { Kept } from "../../sheets/withKept";
import type { Overview } from "./overview";
import type { Preview } from "./preview";
import type { RankingChoices } from "./rankingChoices";
import type { RegionSummary } from "./regionSummary";

/** A file of the analyst, named as in the folder it came from. */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

export interface ReadingProgress {
  readonly done: number;
  readonly of: number;
  /** The file that is being read. */
  readonly file: string;
}

/**
 * Everything heavy: reads files, sums up a region, ranks, makes the sheets. It runs in a worker of its own; only plain values cross,
 * and every answer is of the files read so far.
 */
export interface RankingEngine {
  /** Reads files one after the other and adds them to what was read. @returns how many were read before `cancel`, if it came */
  addFiles(files: readonly NamedFile[], onProgress: (progress: ReadingProgress) => void): Promise<number>;
  /** Adds a table of the workbook to what was read. */
  addTable(table: TableContent, mapping: TableMapping): Promise<void>;
  /** Stops `addFiles` after the file it is at; what was read stays. */
  cancel(): Promise<void>;
  /** Takes the invented sample in place of everything read. */
  useSample(): Promise<void>;
  removeAll(): Promise<void>;
  overview(): Promise<Overview>;
  regionSummary(choices: RankingChoices): Promise<RegionSummary>;
  /** @param kept of the build that is to be refreshed; null for a new one */
  preview(choices: RankingChoices, kept: Kept | null): Promise<Preview>;
  workbook(choices: RankingChoices, kept: Kept | null): Promise<Workbook>;
}
