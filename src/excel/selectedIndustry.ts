/** An industry of a ranking in whose row the selected cell stands. */
export interface SelectedIndustry {
  readonly sheet: string;
  /** Number of the row on the sheet. */
  readonly row: number;
  readonly naics: string;
  readonly title: string;
}

/** A row of the ranking with the headers above it. */
export interface RankingRow extends SelectedIndustry {
  /** What the build's tables and names end with: "" or "_2". */
  readonly key: string;
  /** By header; an empty cell is "". */
  readonly cell: (header: string) => unknown;
}

const RANKING = /^tblRank(_\d+)?$/;

/** The selected row; null if the selected cell stands in no ranking. Two requests. */
export async function selectedRow(context: Excel.RequestContext): Promise<RankingRow | null> {
  const cell = context.workbook.getActiveCell().load("rowIndex");
  const { worksheet } = cell;
  worksheet.load("name");
  worksheet.tables.load("items/name");
  await context.sync();
  const table = worksheet.tables.items.find(({ name }) => RANKING.test(name));
  if (!table) return null;
  const header = table.getHeaderRowRange().load("values");
  const row = table.getDataBodyRange().getIntersectionOrNullObject(cell.getEntireRow()).load("values");
  await context.sync();
  if (row.isNullObject) return null;
  const headers = header.values[0]!.map(String);
  const at = (name: string): unknown => row.values[0]![headers.indexOf(name)] ?? "";
  return {
    sheet: worksheet.name,
    row: cell.rowIndex + 1,
    naics: String(at("NAICS")),
    title: String(at("Industry")),
    key: RANKING.exec(table.name)![1] ?? "",
    cell: at,
  };
}
