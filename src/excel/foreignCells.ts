import type { Belongings } from "./foreignReferences";
import { foreignReferences } from "./foreignReferences";
import { fromA1, parseAddress } from "./parseAddress";
import { readFormulas } from "./readCells";

/** A formula on somebody's own sheet that speaks of a build. */
export interface ForeignCell {
  readonly sheetId: string;
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** The sheets, tables and names it speaks of. */
  readonly to: readonly string[];
}

/** Reads the formulas of sheets whose `id` and `name` are loaded. */
export async function readForeignCells(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  belongings: Belongings,
): Promise<ForeignCell[]> {
  const used = worksheets.map((worksheet) => worksheet.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  const filled = worksheets.filter((_, at) => !used[at]!.isNullObject);
  const areas = used.filter(({ isNullObject }) => !isNullObject).map(({ address }) => fromA1(parseAddress(address)));
  const contents = await readFormulas(
    context,
    filled.map((worksheet, at) => ({ worksheet, area: areas[at]! })),
  );
  return filled.flatMap(({ id, name }, at) =>
    foreignReferences(contents[at]!, belongings).map((cell) => ({ sheetId: id, sheet: name, ...cell })),
  );
}
