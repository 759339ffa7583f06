import { proxy, wrap } from "comlink";
import type { RankingEngine } from "./rankingEngine";

/** The engine in a worker of its own, so that the page answers while it works. A worker that fails fails every question. */
export function startEngine(): RankingEngine {
  const worker = new Worker(new URL("./engine.worker.ts", import.meta.url));
  const engine = wrap<RankingEngine>(worker);
  const failure = new Promise<never>((_, fail) => {
    worker.addEventListener("error", ({ message }) => fail(new Error(message)));
  });
  const answer = <Value>(asked: Promise<Value>): Promise<Value> => Promise.race([asked, failure]);
  return {
    addFiles: (files, onProgress) => answer(engine.addFiles(files, proxy(onProgress))),
    addTable: (table, mapping) => answer(engine.addTable(table, mapping)),
    cancel: () => answer(engine.cancel()),
    useSample: () => answer(engine.useSample()),
    removeAll: () => answer(engine.removeAll()),
    overview: () => answer(engine.overview()),
    regionSummary: (choices) => answer(engine.regionSummary(choices)),
    preview: (choices, kept) => answer(engine.preview(choices, kept)),
    workbook: (choices, kept) => answer(engine.workbook(choices, kept)),
  };
}
