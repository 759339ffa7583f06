import type { Workbook } from "../sheets/sheet";
import { missingSentence } from "./assessmentContext";
import { WorkbookProblem } from "./WorkbookProblem";

/** A whole column of a table, where it is no text constant. */
const COLUMN = /"(?:[^"]|"")*"|(tbl\w+)\[([^[\]]+)\]/g;

/**
 * Excel takes no formula that speaks of a column that is not there, and does not say which.
 * @throws WorkbookProblem for the first table or column that the formulas read and the open workbook lacks
 */
export async function refuseMissingColumns(workbook: Workbook): Promise<void> {
  const wanted = columnsRead(workbook);
  if (wanted.size === 0) return;
  await Excel.run(async (context) => {
    const tables = [...wanted.keys()].map((name) => context.workbook.tables.getItemOrNullObject(name));
    const columns = tables.map((table) => table.columns.load("items/name"));
    await context.sync();
    [...wanted].forEach(([name, headers], at) => {
      const table = tables[at]!;
      const present = new Set(table.isNullObject ? [] : columns[at]!.items.map((column) => column.name.toLowerCase()));
      const missing = [...headers].find((header) => !present.has(header.toLowerCase()));
      if (missing !== undefined) throw new WorkbookProblem(missingSentence(name, missing, table));
    });
  });
}

function columnsRead({ sheets }: Workbook): Map<string, Set<string>> {
  const read = new Map<string, Set<string>>();
  for (const cell of sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))) {
    if (cell === null || typeof cell !== "object" || !("formula" in cell)) continue;
    for (const [, table, header] of cell.formula.matchAll(COLUMN)) {
      if (table === undefined) continue;
      read.set(table, (read.get(table) ?? new Set()).add(header!));
    }
  }
  return read;
}
