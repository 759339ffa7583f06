import type { Area } from "../sheets/sheet";
import type { FoundBuild } from "./findBuilds";
import { fromA1, parseAddress } from "./parseAddress";
import { readFormulas } from "./readCells";
import type { StandingSheet } from "./typedByPerson";

/** Everything that stands on a build's sheets, by their marks without the build's number. */
export async function standingSheets(
  context: Excel.RequestContext,
  { marks, key }: Pick<FoundBuild, "marks" | "key">,
): Promise<Map<string, StandingSheet>> {
  const asked = [...marks].map(([mark, { id, name }]) => {
    const worksheet = context.workbook.worksheets.getItem(id);
    worksheet.tables.load("items/name");
    const used = worksheet.getUsedRangeOrNullObject(true).load("address");
    return { mark: mark.slice(0, mark.length - key.length), name, worksheet, used };
  });
  await context.sync();
  const ranges = asked.map(({ worksheet }) => worksheet.tables.items.map((table) => table.getRange().load("address")));
  await context.sync();
  const cells = await readFormulas(
    context,
    asked.map(({ worksheet, used }) => ({
      worksheet,
      area: used.isNullObject ? A1 : fromA1(parseAddress(used.address)),
    })),
  );
  return new Map(
    asked.map(({ mark, name, worksheet }, at): [string, StandingSheet] => {
      const tables = worksheet.tables.items.map((table, index) => ({
        name: key !== "" && table.name.endsWith(key) ? table.name.slice(0, -key.length) : table.name,
        area: parseAddress(ranges[at]![index]!.address),
      }));
      return [mark, { name, tables, cells: cells[at]! }];
    }),
  );
}

const A1: Area = { row: 1, column: 1, rows: 1, columns: 1 };
