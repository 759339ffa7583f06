import { lastRow } from "../sheets/lastRow";
import { numbered } from "../sheets/numbered";
import type { Workbook } from "../sheets/sheet";
import { lookBefore } from "./before";
import { buildPhases } from "./buildPhases";
import { inOneStep } from "./inOneStep";
import { marksSheet } from "./marks";
import { nameOperations } from "./nameOperations";
import { sentenceOf } from "./officeErrors";
import { Run } from "./Run";
import type { Made } from "./takeAway";
import { takeAway } from "./takeAway";
import type { Target } from "./Target";
import type { Watch } from "./Watch";
import { WorkbookProblem } from "./WorkbookProblem";

export interface BuildReport {
  /** `rows` is the number of the last row in use. */
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  /** Sheets that got a number because their name was taken. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly syncs: number;
  /** About what was sent to Excel. */
  readonly bytes: number;
}

/**
 * Adds a workbook's sheets behind those of the open workbook, all or nothing. What is taken is left alone: the new gets a number.
 * @throws WorkbookProblem with the sentence to show; the workbook is as it was unless the sentence says otherwise
 * @throws the signal's reason if cancelled; the workbook is as it was
 */
export const buildWorkbook = (workbook: Workbook, watch: Watch): Promise<BuildReport> =>
  inOneStep((options) => build(workbook, watch, options));

async function build(workbook: Workbook, watch: Watch, options: Excel.RunOptions): Promise<BuildReport> {
  const added: { made?: Made } = {};
  try {
    return await Excel.run(options, (context) =>
      addWorkbook(workbook, new Run(context, watch), (made) => {
        added.made = made;
      }),
    );
  } catch (error) {
    if (added.made) await takeAway(added.made);
    if (error === watch.signal.reason || error instanceof WorkbookProblem) throw error;
    throw new WorkbookProblem(sentenceOf(error, "press Build again"), { cause: error });
  }
}

async function addWorkbook(wanted: Workbook, run: Run, tell: (made: Made) => void): Promise<BuildReport> {
  const before = await lookBefore(run);
  const { workbook, renamed } = numbered(wanted, before.taken);
  const nameOf = ({ name }: { readonly name: string }) => name;
  const made: Made = { before, sheets: workbook.sheets.map(nameOf), names: workbook.names.map(nameOf), ids: null };
  tell(made);
  const targets = await addSheets(workbook, run);
  made.ids = new Set(targets.map(({ worksheet }) => worksheet.id));
  await run.write(buildPhases(workbook, targets, run.context.workbook));
  return {
    sheets: workbook.sheets.map((sheet) => ({ name: sheet.name, rows: lastRow(sheet) })),
    renamed,
    syncs: run.syncs,
    bytes: run.bytes,
  };
}

/** Empty sheets under their names, marked so that they are found again even if this build never ends. */
async function addSheets({ sheets, names }: Workbook, run: Run): Promise<Target[]> {
  const { worksheets, names: collection } = run.context.workbook;
  const targets = sheets.map((sheet): Target => ({ sheet, worksheet: worksheets.add(sheet.name).load("id") }));
  const marks = names.filter(({ name }) => marksSheet(name));
  for (const { run: add } of nameOperations(marks, collection)) add();
  await run.sync();
  return targets;
}
