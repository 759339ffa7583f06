import { readAdditions } from "./findAdditions";
import { readBuilds } from "./findBuilds";
import type { Scalar } from "../sheets/sheet";

export interface WorkbookTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Without the header row. */
  readonly rows: number;
}

export interface TableContent {
  readonly headers: readonly string[];
  /** An empty cell is null, an error its text: "#N/A". */
  readonly rows: readonly (readonly Scalar[])[];
}

/** The workbook's tables, without those that a build made. */
export const listTables = (): Promise<WorkbookTable[]> =>
  Excel.run(async (context) => {
    const builds = [...(await readBuilds(context)), ...(await readAdditions(context))];
    const ours = new Set(builds.flatMap(({ sheets }) => sheets));
    const { tables } = context.workbook;
    tables.load("items/name,items/showHeaders,items/worksheet/name");
    await context.sync();
    const candidates = tables.items.filter(({ worksheet, showHeaders }) => showHeaders && !ours.has(worksheet.name));
    const parts = candidates.map((table) => ({
      header: table.getHeaderRowRange().load("values"),
      body: table.getDataBodyRange().load("rowCount"),
    }));
    await context.sync();
    return candidates.map(({ name, worksheet }, at) => ({
      name,
      sheet: worksheet.name,
      headers: parts[at]!.header.values[0]!.map(String),
      rows: parts[at]!.body.rowCount,
    }));
  });

/** Answers of more than 5 MB are refused on the web: so many cells stay far below. */
const CELLS_AT_ONCE = 100_000;

/** What stands in a table. @throws Office.js error "ItemNotFound" if it is gone */
export const readTable = (name: string): Promise<TableContent> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange().load("values,columnCount");
    const body = table.getDataBodyRange().load("rowCount");
    await context.sync();
    const height = Math.max(1, Math.floor(CELLS_AT_ONCE / header.columnCount));
    const rows: Scalar[][] = [];
    for (let start = 0; start < body.rowCount; start += height) {
      const count = Math.min(height, body.rowCount - start);
      const part = body
        .getRow(start)
        .getResizedRange(count - 1, 0)
        .load("values");
      await context.sync();
      rows.push(...part.values.map((row) => row.map((cell): Scalar => (cell === "" ? null : (cell as Scalar)))));
    }
    return { headers: header.values[0]!.map(String), rows };
  });
