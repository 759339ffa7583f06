import type { Taken } from "../sheets/numbered";
import type { Run } from "./Run";
import { WorkbookProblem } from "./WorkbookProblem";

/** What the workbook held before anything was added. */
export interface Before {
  readonly taken: Taken;
  readonly sheetIds: ReadonlySet<string>;
  readonly activeSheetId: string;
}

/** One look at the workbook. @throws WorkbookProblem if no sheet can be added to it */
export async function lookBefore(run: Run): Promise<Before> {
  const { workbook } = run.context;
  const { worksheets, tables, names, protection } = workbook;
  const active = worksheets.getActiveWorksheet();
  workbook.load("readOnly");
  protection.load("protected");
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  active.load("id");
  await run.sync();
  if (workbook.readOnly)
    throw new WorkbookProblem(
      "This workbook is open for reading only: save a copy of your own, open it and try again.",
    );
  if (protection.protected)
    throw new WorkbookProblem(
      "The workbook's structure is protected, so no sheet can be added: on the Review tab choose Protect Workbook to lift it, then try again.",
    );
  const nameOf = ({ name }: { readonly name: string }) => name;
  return {
    taken: { sheets: worksheets.items.map(nameOf), tables: tables.items.map(nameOf), names: names.items.map(nameOf) },
    sheetIds: new Set(worksheets.items.map(({ id }) => id)),
    activeSheetId: active.id,
  };
}
