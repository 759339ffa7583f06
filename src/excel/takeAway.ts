import type { Before } from "./before";
import { sentenceOf } from "./officeErrors";
import { persist } from "./persist";
import { WorkbookProblem } from "./WorkbookProblem";

/** What a build has added so far, as far as it is known. */
export interface Made {
  readonly before: Before;
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** Of the sheets, once Excel has told them. */
  ids: ReadonlySet<string> | null;
}

/**
 * Takes away exactly what a build that failed or was cancelled has added.
 * @throws WorkbookProblem that names the sheets left if Excel cannot be reached
 */
export async function takeAway(made: Made): Promise<void> {
  try {
    await persist(() => takeAwayOnce(made));
  } catch (error) {
    throw new WorkbookProblem(
      `What was made so far could not be taken away again. ${sentenceOf(error)} ` +
        `Then choose Remove this build, or delete these sheets: ${made.sheets.join(", ")}.`,
      { cause: error },
    );
  }
}

/** A run of its own: deleting a sheet cannot be one step of undo with anything else. */
async function takeAwayOnce({ before, sheets, names, ids }: Made): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names: present } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load("items/id,items/name");
    present.load("items/name");
    active.load("id");
    await context.sync();
    const added = worksheets.items.filter(({ id, name }) =>
      ids ? ids.has(id) : !before.sheetIds.has(id) && sheets.includes(name),
    );
    const ours = ids ? added : await emptyOnes(context, added);
    const taken = new Set(before.taken.names);
    for (const item of present.items) if (names.includes(item.name) && !taken.has(item.name)) item.delete();
    if (ours.some(({ id }) => id === active.id)) worksheets.getItem(before.activeSheetId).activate();
    for (const sheet of ours) sheet.delete();
    await context.sync();
  });
}

/** Of sheets whose ids were never learnt nothing is written yet: one that holds anything is somebody else's. */
async function emptyOnes(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Excel.Worksheet[]> {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  return sheets.filter((_, at) => used[at]!.isNullObject);
}
