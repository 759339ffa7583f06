import type { Area } from "../sheets/sheet";
import type { FoundAddition } from "./findAdditions";
import { parseAddress } from "./parseAddress";
import type { Contents } from "./readCells";
import { readFormulas } from "./readCells";
import { WorkbookProblem } from "./WorkbookProblem";

/** The table of a stakeholder scan as it stands. */
export interface ScanTable {
  readonly name: string;
  readonly sheet: string;
  readonly sheetId: string;
  /** With the header row. */
  readonly area: Area;
  readonly headers: readonly string[];
  /** What is typed into its rows, formulas as Excel writes them. */
  readonly formulas: Contents;
  /** What its rows show. */
  readonly values: Contents;
}

/** Three requests. @throws WorkbookProblem if the table is not what it was, so that rows cannot be told apart */
export async function readScanTable(context: Excel.RequestContext, { key }: FoundAddition): Promise<ScanTable> {
  const name = `tblStake${key}`;
  const table = context.workbook.tables.getItemOrNullObject(name).load("showTotals,showHeaders");
  await context.sync();
  if (table.isNullObject)
    throw new WorkbookProblem(
      `The table ${name} of this scan is gone: build a new scan, it stands beside what is left.`,
    );
  const { worksheet } = table;
  worksheet.load("id,name");
  const range = table.getRange().load("address");
  await context.sync();
  if (!table.showHeaders || table.showTotals)
    throw new WorkbookProblem(
      `The table ${name} on ${worksheet.name} must have its header row and no total row: set both under Table Design, then try again.`,
    );
  const area = parseAddress(range.address);
  const [cells] = await readFormulas(context, [{ worksheet, area }]);
  const values = table.getDataBodyRange().load("values");
  await context.sync();
  const headers = cells![0]!.map(String);
  return {
    ...{ name, sheet: worksheet.name, sheetId: worksheet.id, area, headers },
    formulas: cells!.slice(1),
    values: values.values as Contents,
  };
}
