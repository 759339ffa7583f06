import type { Area, Table, Workbook } from "../sheets/sheet";
import { markOf } from "../sheets/sheetMarks";
import type { StandingSheet } from "./typedByPerson";
import { WorkbookProblem } from "./WorkbookProblem";

/** How a table that stands becomes one of another size. */
export interface TableChange {
  readonly mark: string;
  /** Without the build's number. */
  readonly table: string;
  readonly before: Area;
  /** Rows that are added before the last one if positive, taken away there if negative. */
  readonly rows: number;
  /** Numbers of the columns that are added, as they are afterwards, ascending. */
  readonly columns: readonly number[];
  readonly headers: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/**
 * What has to grow or shrink so that a new workbook fits into the sheets that stand.
 * @param keysOf tells a table's columns apart whatever the years in their headers
 * @throws WorkbookProblem if the sheets were changed so that it cannot fit
 */
export function tableChanges(
  workbook: Workbook,
  standing: ReadonlyMap<string, StandingSheet>,
  rewritten: (mark: string) => boolean,
  keysOf: (table: string, headers: readonly string[], which: "before" | "after") => readonly string[],
): TableChange[] {
  return workbook.sheets.flatMap((sheet): TableChange[] => {
    const mark = markOf(sheet.name);
    const stands = standing.get(mark);
    if (!stands)
      throw new WorkbookProblem(`The sheet ${sheet.name} of this ranking is gone: build a new ranking beside it.`);
    if (rewritten(mark)) return [];
    return sheet.tables.map((table) => {
      const before = placeOf(table, stands);
      const line = stands.cells[before.row - 1]!.slice(before.column - 1, before.column - 1 + before.columns);
      const headers = { before: line.map(String), after: table.columns.map(({ header }) => header) };
      const old = keysOf(table.name, headers.before, "before");
      const now = keysOf(table.name, headers.after, "after");
      return {
        mark,
        table: table.name,
        before,
        rows: table.rows + 1 - before.rows,
        headers,
        columns: addedColumns(old, now, stands.name).map((index) => table.column + index),
      };
    });
  });
}

function placeOf({ name, row, column }: Table, stands: StandingSheet): Area {
  const area = stands.tables.find((each) => each.name === name)?.area;
  if (!area) throw new WorkbookProblem(`The table ${name} on ${stands.name} is gone: build a new ranking beside it.`);
  if (area.row !== row || area.column !== column)
    throw new WorkbookProblem(
      `On ${stands.name} rows or columns were added before the table: take them away, or build a new ranking beside it.`,
    );
  return area;
}

/** Positions of the new columns; all others must stand in the same order. */
function addedColumns(old: readonly string[], now: readonly string[], sheet: string): number[] {
  const added = now.flatMap((key, at) => (old.includes(key) ? [] : [at]));
  const kept = now.filter((key) => old.includes(key));
  if (kept.length === old.length && kept.every((key, at) => key === old[at])) return added;
  throw new WorkbookProblem(
    `The columns on ${sheet} do not fit the new ranking: put your own columns behind the last one, keep the same counties, or build a new ranking beside it.`,
  );
}
