import type { Merge } from "../sheets/stakeholders/mergeStakeholders";
import { areaAddress } from "./areaAddress";
import type { FoundAddition } from "./findAdditions";
import { inOneStep } from "./inOneStep";
import { sentenceOf } from "./officeErrors";
import { parseAddress } from "./parseAddress";
import { putScanBack } from "./putScanBack";
import { readFormulas } from "./readCells";
import { Run } from "./Run";
import type { ScanReport } from "./scanChanges";
import { scanPhases } from "./scanPhases";
import type { ScanState } from "./readScanState";
import { readScanState } from "./readScanState";
import type { Watch } from "./Watch";
import { WorkbookProblem } from "./WorkbookProblem";

export type { ScanReport } from "./scanChanges";

/**
 * Adds organisations to a scan and fills cells that are empty, all or nothing: what the analyst typed stays.
 * @param merge made of what `readScan` gave
 * @throws WorkbookProblem with the sentence to show; the workbook is as it was unless the sentence says otherwise
 * @throws the signal's reason if cancelled; the workbook is as it was
 */
export const updateScan = (found: FoundAddition, merge: Merge, watch: Watch): Promise<ScanReport> =>
  inOneStep((options) => update(found, merge, watch, options));

async function update(
  found: FoundAddition,
  merge: Merge,
  watch: Watch,
  options: Excel.RunOptions,
): Promise<ScanReport> {
  const read: { state?: ScanState } = {};
  try {
    return await Excel.run(options, async (context) => {
      watch.signal.throwIfAborted();
      const run = new Run(context, watch);
      const state = await readScanState(run, found, merge);
      const { report, cells } = state.changes;
      if (cells.length === 0) return report;
      read.state = state;
      await run.write(scanPhases(state, context.workbook));
      await check(context, state);
      return report;
    });
  } catch (error) {
    if (read.state) await putScanBack(read.state);
    if (error === watch.signal.reason || error instanceof WorkbookProblem) throw error;
    throw new WorkbookProblem(sentenceOf(error), { cause: error });
  }
}

/** @throws WorkbookProblem if something else stands there now than was written */
async function check(context: Excel.RequestContext, { table, changes: { area, cells } }: ScanState): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(table.sheetId);
  const range = context.workbook.tables.getItem(table.name).getRange().load("address");
  const [stands] = await readFormulas(context, [{ worksheet, area }]);
  const wrong = cells.find(({ row, column, content }) => stands![row - area.row]![column - area.column] !== content);
  const whole = areaAddress(parseAddress(range.address)) === areaAddress(area);
  if (whole && !wrong) return;
  const place = wrong
    ? `${table.sheet}!${areaAddress({ ...wrong, rows: 1, columns: 1 })}`
    : `the table on ${table.sheet}`;
  throw new WorkbookProblem(`Excel did not take what was to be written into ${place}: nothing was changed.`);
}
