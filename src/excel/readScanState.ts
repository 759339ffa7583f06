import type { Merge } from "../sheets/stakeholders/mergeStakeholders";
import { stakeholderColumns } from "../sheets/stakeholders/stakeholderColumns";
import type { Area } from "../sheets/sheet";
import { cellsOf } from "./cellsOf";
import type { FoundAddition } from "./findAdditions";
import type { AreaLook } from "./looks";
import { readLooks } from "./looks";
import { areaAddress } from "./areaAddress";
import type { Contents } from "./readCells";
import { parseAddress } from "./parseAddress";
import { readFormulas } from "./readCells";
import type { Run } from "./Run";
import type { ScanChanges } from "./scanChanges";
import { scanChanges } from "./scanChanges";
import { scanColumns } from "./scanRows";
import type { ScanTable } from "./readScanTable";
import { readScanTable } from "./readScanTable";
import { isRelative } from "./sheetInputs";
import type { CellRule } from "./validations";
import { askRule } from "./validations";
import { WorkbookProblem } from "./WorkbookProblem";

/** What the cells of a column are like where rows are added. */
export interface AddedColumn {
  /** Of the added rows. */
  readonly area: Area;
  /** What the formula of the column is, with "="; null for a column that is typed, or that Excel fills itself. */
  readonly formula: string | null;
  /** As in the last row. */
  readonly look: AreaLook;
  readonly rule: CellRule | null;
}

/** Everything that is needed to update a scan, and to put it back if that fails. */
export interface ScanState {
  readonly table: ScanTable;
  readonly changes: ScanChanges;
  readonly added: readonly AddedColumn[];
  /** What is printed of the sheet, if that changes. */
  readonly printed: { readonly before: string; readonly after: string } | null;
}

/** Looks at everything an update will touch. @throws WorkbookProblem before anything is written if it does not fit */
export async function readScanState(run: Run, found: FoundAddition, merge: Merge): Promise<ScanState> {
  const table = await readScanTable(run.context, found);
  const changes = scanChanges(table, merge);
  if (!changes.added) return { table, changes, added: [], printed: null };
  const worksheet = run.context.workbook.worksheets.getItem(table.sheetId);
  await refuseMoved(run.context, worksheet, table.sheet, changes.added);
  const print = worksheet.pageLayout.getPrintAreaOrNullObject().load("address");
  const added = await addedColumns(run, worksheet, table, changes.added);
  return { table, changes, added, printed: print.isNullObject ? null : printed(print.address, table, changes) };
}

/** Where all rows were printed all are printed still. */
function printed(address: string, { area }: ScanTable, changes: ScanChanges): ScanState["printed"] {
  // Somebody may have chosen several areas.
  if (address.includes(",")) return null;
  const before = parseAddress(address);
  const last = area.row + area.rows - 1;
  if (before.row + before.rows - 1 !== last) return null;
  const rows = before.rows + changes.area.rows - area.rows;
  return { before: areaAddress(before), after: areaAddress({ ...before, rows }) };
}

/** Excel would push what is below the table further down. */
async function refuseMoved(context: Excel.RequestContext, worksheet: Excel.Worksheet, sheet: string, added: Area) {
  const used = worksheet.getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  const { row, rows } = parseAddress(used.address);
  const below = { ...added, rows: row + rows - added.row };
  if (below.rows <= 0) return;
  const [contents] = await readFormulas(context, [{ worksheet, area: below }]);
  const first = cellsOf(below).find((_, at) => contentAt(contents!, below, at) !== "");
  if (first === undefined) return;
  throw new WorkbookProblem(
    `${sheet}!${areaAddress(first)} stands below the table, where rows are to be added: ` +
      "move it to the right of the table or to another sheet, then try again.",
  );
}

const contentAt = (cells: Contents, { columns }: Area, at: number) => cells[Math.floor(at / columns)]![at % columns]!;

/** The new rows look like the last one, and take what it takes. */
async function addedColumns(
  run: Run,
  worksheet: Excel.Worksheet,
  table: ScanTable,
  added: Area,
): Promise<AddedColumn[]> {
  const areas = Array.from({ length: added.columns }, (_, at) => ({ ...added, column: added.column + at, columns: 1 }));
  const lasts = areas.map((area) => ({ ...area, row: area.row - 1, rows: 1 }));
  const [looks] = await readLooks(run.context, [{ worksheet, areas: lasts }]);
  const rules = lasts.map((cell) => askRule(worksheet, cell));
  await run.sync();
  const formulas = columnFormulas(table);
  return areas.map((area, at): AddedColumn => ({
    area,
    formula: formulas[at]!,
    look: looks![at]!,
    rule: rules[at]!(),
  }));
}

/** The formula of each column that is worked out: of ours even where some cells were typed over, of others only if all agree. */
function columnFormulas({ headers, formulas }: ScanTable): (string | null)[] {
  const columns = scanColumns(headers);
  const ours = new Map(stakeholderColumns.map((column) => [columns.get(column.key), column] as const));
  return headers.map((_, at) => {
    const cells = formulas.map((row) => row[at]);
    const found = [...new Set(cells.filter((cell) => typeof cell === "string" && cell.startsWith("=")))];
    const column = ours.get(at);
    const worked = column
      ? column.formula !== undefined
      : found.length === 1 && cells.every((cell) => cell === found[0]);
    const formula = worked ? found[0] : undefined;
    // Excel itself goes on with a formula that changes from row to row.
    return typeof formula === "string" && !isRelative(formula) ? formula : null;
  });
}
