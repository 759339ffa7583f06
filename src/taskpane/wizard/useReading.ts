import { useState } from "react";
import type { TableMapping } from "../../data/tableMapping";
import type { Overview } from "../engine/overview";
import type { NamedFile, RankingEngine, ReadingProgress } from "../engine/rankingEngine";
import { openWorkbook, problemSentence } from "../openWorkbook";

export interface Reading {
  /** null while nothing is read. */
  readonly progress: ReadingProgress | null;
  /** How the last reading ended, in a sentence; empty before. */
  readonly outcome: string;
  readonly add: (files: readonly NamedFile[]) => Promise<void>;
  readonly addTable: (name: string, mapping: TableMapping) => Promise<void>;
  readonly cancel: () => void;
  readonly useSample: () => Promise<void>;
  readonly removeAll: () => Promise<void>;
}

/** Reads files in the engine and tells how far it is. */
export function useReading(engine: RankingEngine, onRead: (overview: Overview) => void): Reading {
  const [progress, setProgress] = useState<ReadingProgress | null>(null);
  const [outcome, setOutcome] = useState("");
  const afterwards = async (work: (report: (now: ReadingProgress) => void) => Promise<string>) => {
    let isOver = false;
    // Progress comes on a way of its own and may arrive after the end.
    const report = (now: ReadingProgress) => !isOver && setProgress(now);
    try {
      setOutcome(await work(report));
    } finally {
      isOver = true;
      setProgress(null);
      onRead(await engine.overview());
    }
  };
  return {
    progress,
    outcome,
    add: (files) =>
      afterwards(async (report) => {
        const read = await engine.addFiles(files, report);
        return read < files.length ? `Stopped: ${read} of ${files.length} files were read.` : "";
      }),
    addTable: (name, mapping) =>
      afterwards(async () => {
        try {
          const { readTable } = await openWorkbook();
          await engine.addTable({ name, ...(await readTable(name)) }, mapping);
          return "";
        } catch (error) {
          return problemSentence(error);
        }
      }),
    cancel: () => void engine.cancel(),
    useSample: () => afterwards(() => engine.useSample().then(() => "")),
    removeAll: () => afterwards(() => engine.removeAll().then(() => "")),
  };
}
