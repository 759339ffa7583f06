import type { Workbook } from "../sheets/sheet";
import { markOf } from "../sheets/sheetMarks";
import type { FoundBuild } from "./findBuilds";
import { inOneStep } from "./inOneStep";
import { sentenceOf } from "./officeErrors";
import { putBack } from "./putBack";
import { readRefreshState } from "./readRefreshState";
import { refreshPhases } from "./refreshPhases";
import type { RefreshReport } from "./refreshReport";
import { refreshReport } from "./refreshReport";
import type { RefreshState } from "./RefreshState";
import { Run } from "./Run";
import type { Watch } from "./Watch";
import { WorkbookProblem } from "./WorkbookProblem";

/**
 * Writes new figures into the sheets of a build, all or nothing: what a person put beside them and refers to them stays.
 * @param workbook made of the new facts and of what `readBuild` gave
 * @throws WorkbookProblem with the sentence to show; the workbook is as it was unless the sentence says otherwise
 * @throws the signal's reason if cancelled; the workbook is as it was
 */
export const refreshBuild = (build: FoundBuild, workbook: Workbook, watch: Watch): Promise<RefreshReport> =>
  inOneStep((options) => refresh(build, workbook, watch, options));

async function refresh(
  build: FoundBuild,
  workbook: Workbook,
  watch: Watch,
  options: Excel.RunOptions,
): Promise<RefreshReport> {
  const read: { state?: RefreshState } = {};
  try {
    return await Excel.run(options, async (context) => {
      watch.signal.throwIfAborted();
      const state = await readRefreshState(context, build, workbook);
      const run = new Run(context, watch);
      read.state = state;
      await run.write(refreshPhases(state, context.workbook));
      return refreshReport(state.shown, state.sheets.find(({ mark }) => mark === markOf("Industry Ranking"))!.next);
    });
  } catch (error) {
    if (read.state) await putBack(read.state);
    if (error === watch.signal.reason || error instanceof WorkbookProblem) throw error;
    throw new WorkbookProblem(sentenceOf(error, "press Build again"), { cause: error });
  }
}
