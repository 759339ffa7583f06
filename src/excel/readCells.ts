import type { Area } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";

/** Answers of more than 5 MB are refused on the web: so many cells stay far below. */
const CELLS_AT_ONCE = 60_000;

/** What stands in cells: typed values, and formulas as Excel writes them. An empty cell is "". */
export type Contents = (string | number | boolean)[][];

export interface AskedArea {
  readonly worksheet: Excel.Worksheet;
  readonly area: Area;
}

/** Reads what stands in areas, as many in one request as an answer may hold. */
export async function readFormulas(context: Excel.RequestContext, asked: readonly AskedArea[]): Promise<Contents[]> {
  const contents = asked.map((): Contents => []);
  let waiting: { readonly to: Contents; readonly part: Excel.Range }[] = [];
  let cells = 0;
  const take = async () => {
    await context.sync();
    for (const { to, part } of waiting) to.push(...(part.formulas as Contents));
    [waiting, cells] = [[], 0];
  };
  for (const [at, { worksheet, area }] of asked.entries())
    for (const piece of pieces(area)) {
      if (cells > 0 && cells + piece.rows * piece.columns > CELLS_AT_ONCE) await take();
      waiting.push({ to: contents[at]!, part: worksheet.getRange(areaAddress(piece)).load("formulas") });
      cells += piece.rows * piece.columns;
    }
  if (waiting.length > 0) await take();
  return contents;
}

/** An area in pieces of whole rows that are not too large for one answer. */
function pieces(area: Area): Area[] {
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / area.columns));
  return Array.from({ length: Math.ceil(area.rows / height) }, (_, piece) => ({
    ...area,
    row: area.row + piece * height,
    rows: Math.min(height, area.rows - piece * height),
  }));
}
