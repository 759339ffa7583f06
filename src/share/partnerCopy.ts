import { columnLetters } from "../sheets/formula";
import { openBook } from "./book/openBook";
import { SheetChanges } from "./copy/CellChange";
import type { CopyChoices } from "./CopyChoices";
import { copyObstacle } from "./copy/copyObstacle";
import type { CopyPlan } from "./copy/CopyPlan";
import { Draft } from "./copy/Draft";
import { expandShared } from "./copy/expandShared";
import { finishedFiles } from "./copy/finishedFiles";
import { leaveAddIns } from "./copy/leaveAddIns";
import { leaveCaches } from "./copy/leaveCaches";
import { leaveComments } from "./copy/leaveComments";
import { leaveDependents } from "./copy/leaveDependents";
import { leaveDrawings } from "./copy/leaveDrawings";
import { leaveNames } from "./copy/leaveNames";
import { leaveOnSheets } from "./copy/leaveOnSheets";
import { leaveRest } from "./copy/leaveRest";
import { leaveRules } from "./copy/leaveRules";
import { leaveSheets } from "./copy/leaveSheets";
import { leaveStrings } from "./copy/leaveStrings";
import { leaveTables } from "./copy/leaveTables";
import { planCells } from "./copy/planCells";
import { rewordSpills } from "./copy/rewordSpills";
import { stillThere } from "./copy/stillThere";
import { writeCells } from "./copy/writeCells";
import type { CopyReport } from "./CopyReport";
import { addCover } from "./cover/addCover";
import { gatherLeftOut } from "./leave/gatherLeftOut";
import type { Refusal } from "./Refusal";
import { packed } from "./zip/packed";

/** The steps in their order: first what goes, then what that does to all that stays, then how it is written. */
const steps: readonly ((plan: CopyPlan) => void)[] = [
  ...[leaveSheets, leaveNames, planCells, leaveDependents, leaveTables, rewordSpills],
  (plan) => plan.changes.forEach(expandShared),
  (plan) => plan.changes.forEach((changes) => writeCells(plan, changes)),
  ...[
    leaveOnSheets,
    leaveRules,
    leaveDrawings,
    leaveComments,
    leaveStrings,
    leaveCaches,
    leaveAddIns,
    addCover,
    leaveRest,
  ],
];

/** The workbook as partners may have it. The given bytes stay as they are, and so does every part in which nothing has to change. */
export function partnerCopy(
  bytes: Uint8Array,
  choices: CopyChoices,
): { readonly bytes: Uint8Array; readonly report: CopyReport } | Refusal {
  const book = openBook(bytes);
  if ("refused" in book) return book;
  const left = gatherLeftOut(book, choices);
  const obstacle = copyObstacle(book, choices, left);
  if (obstacle) return obstacle;
  const sheets = book.sheets.filter(({ name }) => !left.hasSheet(name));
  const changes = new Map(sheets.map((sheet) => [sheet, new SheetChanges(sheet)]));
  const report: CopyPlan["report"] = { byFormula: 0, byValue: [], leftOut: [] };
  const plan: CopyPlan = { book, choices, left, draft: new Draft(book), sheets, changes, report };
  for (const step of steps) step(plan);
  const copy = packed(finishedFiles(plan));
  const standing = stillThere(plan, copy);
  return "refused" in standing ? standing : { bytes: copy, report: finalReport(plan, standing) };
}

const finalReport = ({ report }: CopyPlan, standing: readonly string[]): CopyReport => ({
  byFormula: report.byFormula,
  byValue: report.byValue.map(({ sheet, row, column, formula, why }) => ({
    ...{ sheet, formula, why },
    address: `${columnLetters(column)}${row}`,
  })),
  leftOut: report.leftOut,
  stillThere: standing,
});
