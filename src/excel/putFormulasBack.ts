import { areaAddress } from "./areaAddress";
import { sentenceOf } from "./officeErrors";
import { persist } from "./persist";
import { readFormulas } from "./readCells";
import { writeAddress } from "./rangeAddress";
import { Run } from "./Run";
import { CALL_BYTES } from "./Operation";
import type { StandingFormula } from "./standingFormulas";
import { WorkbookProblem } from "./WorkbookProblem";

/**
 * Gives cells back the formulas that stood in them before a replacement that failed or was cancelled.
 * @throws WorkbookProblem that names the first of those left if Excel cannot be reached
 */
export async function putFormulasBack(standing: readonly StandingFormula[]): Promise<void> {
  let left: readonly StandingFormula[] = standing;
  try {
    await persist(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        left = await goneFormulas(context, standing);
        if (left.length === 0) return;
        await write(context, left);
        left = await goneFormulas(context, left);
        if (left.length > 0) throw new Error("What was written back does not stand there.");
      }),
    );
  } catch (error) {
    const { sheet, area } = left[0]!.replacement;
    throw new WorkbookProblem(
      `The formula in ${writeAddress({ sheet, area })} and ${left.length - 1} more could not be put back. ${sentenceOf(error)} ` +
        "Then press Ctrl+Z until they are there again.",
      { cause: error },
    );
  }
}

/** Those whose first cell holds something else now. */
async function goneFormulas(
  context: Excel.RequestContext,
  standing: readonly StandingFormula[],
): Promise<StandingFormula[]> {
  const contents = await readFormulas(
    context,
    standing.map(({ replacement: { area }, sheetId }) => ({
      worksheet: context.workbook.worksheets.getItem(sheetId),
      area: { ...area, rows: 1, columns: 1 },
    })),
  );
  return standing.filter(({ formula }, at) => contents[at]![0]![0] !== formula);
}

/** Nobody can cancel it: half of the formulas is no workbook to work with. */
async function write(context: Excel.RequestContext, standing: readonly StandingFormula[]): Promise<void> {
  const run = new Run(context, { progress: () => undefined, signal: new AbortController().signal });
  const operations = standing.map(({ replacement: { sheet, area }, sheetId, formula }) => ({
    bytes: 3 * CALL_BYTES + formula.length,
    sentence: `Putting back the formulas of ${sheet}`,
    run: () => {
      const worksheet = context.workbook.worksheets.getItem(sheetId);
      worksheet.getRange(areaAddress(area)).clear("Contents");
      worksheet.getRange(areaAddress({ ...area, rows: 1, columns: 1 })).formulas = [[formula]];
    },
  }));
  await run.write([[operations, 1]]);
}
