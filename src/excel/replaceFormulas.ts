import type { Cell, Sheet } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import type { Phase } from "./buildPhases";
import { formulaOperations, typedCellOperations } from "./cellOperations";
import { emptySheet } from "./emptySheet";
import { inOneStep } from "./inOneStep";
import { sentenceOf } from "./officeErrors";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";
import { putFormulasBack } from "./putFormulasBack";
import { writeAddress } from "./rangeAddress";
import { readFormulas } from "./readCells";
import type { Replacement } from "./Replacement";
import { Run } from "./Run";
import { sameFormula } from "./sameFormula";
import type { StandingFormula } from "./standingFormulas";
import { standingFormulas } from "./standingFormulas";
import type { Target } from "./Target";
import type { Watch } from "./Watch";
import { WorkbookProblem } from "./WorkbookProblem";

/**
 * Writes something else in the place of formulas, all or nothing. A formula that was changed since stays as it is.
 * @returns the addresses of what was replaced, with their sheets
 * @throws WorkbookProblem with the sentence to show; the workbook is as it was unless the sentence says otherwise
 * @throws the signal's reason if cancelled; the workbook is as it was
 */
export const replaceFormulas = (replacements: readonly Replacement[], watch: Watch): Promise<string[]> =>
  inOneStep((options) => replace(replacements, watch, options));

async function replace(
  replacements: readonly Replacement[],
  watch: Watch,
  options: Excel.RunOptions,
): Promise<string[]> {
  const read: { standing?: readonly StandingFormula[] } = {};
  try {
    return await Excel.run(options, async (context) => {
      const run = new Run(context, watch);
      const standing = await standingFormulas(run, replacements);
      if (standing.length === 0) return [];
      read.standing = standing;
      await run.write(phases(standing, context.workbook));
      await check(context, standing);
      return standing.map(({ replacement: { sheet, area } }) => writeAddress({ sheet, area }));
    });
  } catch (error) {
    if (read.standing) await putFormulasBack(read.standing);
    if (error === watch.signal.reason || error instanceof WorkbookProblem) throw error;
    throw new WorkbookProblem(sentenceOf(error), { cause: error });
  }
}

/** Where the result of a formula stands nothing can be written: it goes first, with its formula. */
function phases(standing: readonly StandingFormula[], { worksheets }: Excel.Workbook): Phase[] {
  const targets = standing.map(({ replacement, sheetId }): Target => {
    const worksheet = worksheets.getItem(sheetId);
    return { sheet: sheetOf(replacement), worksheet };
  });
  const clearing = standing.map(({ replacement: { sheet, area } }, at): Operation => ({
    bytes: 2 * CALL_BYTES,
    sentence: `Replacing the formulas of ${sheet}`,
    run: () => targets[at]!.worksheet.getRange(areaAddress(area)).clear("Contents"),
  }));
  const writing = targets.map((target) => [...typedCellOperations(target), ...formulaOperations(target)]);
  // What replaces a formula comes right after it went, so that as few as possible are gone at any moment.
  return [[clearing.flatMap((clear, at) => [clear, ...writing[at]!]), 2]];
}

function sheetOf({ sheet, area: { row, column }, cells }: Replacement): Sheet {
  return { ...emptySheet(sheet), blocks: [{ row, column, cells: cells.map((line) => line.map(written)) }] };
}

/** An error cannot be typed: a formula gives it. */
function written(cell: Replacement["cells"][number][number]): Cell {
  if (cell === null || typeof cell !== "object") return cell;
  if ("formula" in cell) return { formula: cell.formula, value: null };
  return { formula: cell.error === "#N/A" ? "NA()" : cell.error, value: null };
}

/** @throws WorkbookProblem if something else stands there now than was written */
async function check(context: Excel.RequestContext, standing: readonly StandingFormula[]): Promise<void> {
  const { worksheets } = context.workbook;
  const contents = await readFormulas(
    context,
    standing.map(({ replacement: { area }, sheetId }) => ({ worksheet: worksheets.getItem(sheetId), area })),
  );
  const wrong = standing.find(({ replacement }, at) => {
    const stands = contents[at]!;
    return replacement.cells.some((line, down) =>
      line.some((cell, right) => !holds(stands[down]![right]!, written(cell), replacement)),
    );
  });
  if (!wrong) return;
  const place = writeAddress({ sheet: wrong.replacement.sheet, area: wrong.replacement.area });
  throw new WorkbookProblem(`Excel did not take what was to replace the formula in ${place}: nothing was changed.`);
}

function holds(stands: string | number | boolean, cell: Cell, { formula }: Replacement): boolean {
  if (cell !== null && typeof cell === "object")
    return typeof stands === "string" && stands.startsWith("=") && !sameFormula(stands, formula);
  if (typeof cell === "number" && typeof stands === "number") return Math.abs(stands - cell) <= Math.abs(cell) * 1e-12;
  return stands === (cell ?? "");
}
