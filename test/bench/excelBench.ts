import { performance } from "node:perf_hooks";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { openWorkbook } from "../excel/openWorkbook";
import { largeRanking } from "./largeRanking";

export interface ExcelBench {
  readonly cells: number;
  readonly syncs: number;
  readonly megabytes: number;
  readonly largestRequest: number;
  /** Milliseconds, of which `inHost` are the host's own. */
  readonly milliseconds: number;
  readonly inHost: number;
}

/** Builds a generated ranking through real Office.js into the host. */
export async function benchExcel(industries = 1_000, counties = 15): Promise<ExcelBench> {
  const workbook = largeRanking(industries, counties);
  const host = openWorkbook();
  let inHost = 0;
  const process = host.process.bind(host);
  Object.assign(host, {
    process: async (message: string) => {
      const start = performance.now();
      return process(message).finally(() => {
        inHost += performance.now() - start;
      });
    },
  });
  const start = performance.now();
  const { syncs } = await buildWorkbook(workbook, {
    progress: () => undefined,
    signal: new AbortController().signal,
  });
  return {
    cells: workbook.sheets.flatMap(({ blocks }) => blocks).reduce((sum, { cells }) => sum + cells.flat().length, 0),
    syncs,
    megabytes: host.counts.requestBytes / 1e6,
    largestRequest: host.counts.largestRequest / 1e6,
    milliseconds: performance.now() - start,
    inHost,
  };
}
