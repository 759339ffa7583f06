import { areaAddress } from "./areaAddress";
import { sentenceOf } from "./officeErrors";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";
import { parseAddress } from "./parseAddress";
import { persist } from "./persist";
import { readFormulas } from "./readCells";
import { Run } from "./Run";
import { printOperation } from "./scanPhases";
import type { ScanState } from "./readScanState";
import type { ScanTable } from "./readScanTable";
import { WorkbookProblem } from "./WorkbookProblem";

/**
 * Gives a scan back what it was before an update that failed or was cancelled.
 * @throws WorkbookProblem if Excel cannot be reached
 */
export async function putScanBack(state: ScanState): Promise<void> {
  try {
    await persist(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        // Nobody can cancel it: half an update is no workbook to work with.
        const run = new Run(context, { progress: () => undefined, signal: new AbortController().signal });
        const rows = await rowsNow(context, state.table);
        await run.write([[operations(state, rows, context.workbook), 1]]);
        await check(state, context);
      }),
    );
  } catch (error) {
    throw new WorkbookProblem(
      `The table on ${state.table.sheet} could not be put back as it was. ${sentenceOf(error)} ` +
        "Then press Ctrl+Z until it is, or look through its last rows.",
      { cause: error },
    );
  }
}

/** Of the table with its header. */
async function rowsNow(context: Excel.RequestContext, { name }: ScanTable): Promise<number> {
  const range = context.workbook.tables.getItem(name).getRange().load("rowCount");
  await context.sync();
  return range.rowCount;
}

function operations({ table, changes, printed }: ScanState, rows: number, { worksheets }: Excel.Workbook): Operation[] {
  const worksheet = worksheets.getItem(table.sheetId);
  const below = table.area.row + table.area.rows;
  const operation = (run: () => void): Operation => ({
    bytes: 2 * CALL_BYTES,
    sentence: `Putting back ${table.sheet}`,
    run,
  });
  const added = { ...table.area, row: below, rows: rows - table.area.rows };
  const filled = changes.cells.filter(({ row }) => row < below);
  return [
    ...(added.rows > 0 ? [operation(() => worksheet.getRange(areaAddress(added)).delete("Up"))] : []),
    ...filled.map((cell) =>
      operation(() => worksheet.getRange(areaAddress({ ...cell, rows: 1, columns: 1 })).clear("Contents")),
    ),
    ...(printed ? [printOperation(printed.before, worksheet)] : []),
  ];
}

/** @throws Error if the table or what is typed into it is not what it was */
async function check({ table }: ScanState, context: Excel.RequestContext): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(table.sheetId);
  const range = context.workbook.tables.getItem(table.name).getRange().load("address");
  const area = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  const [stands] = await readFormulas(context, [{ worksheet, area }]);
  const isSame = areaAddress(parseAddress(range.address)) === areaAddress(table.area);
  if (isSame && JSON.stringify(stands) === JSON.stringify(table.formulas)) return;
  throw new Error("What was written back does not stand there.");
}
