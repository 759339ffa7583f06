import type { Recipe } from "../sheets/recipe";
import type { Area, Sheet } from "../sheets/sheet";
import { markOf } from "../sheets/sheetMarks";
import { rankingColumnsOf, regionColumnsOf } from "./buildColumns";
import { expectedWorkbook } from "./expectedWorkbook";
import type { BuiltSheet, StandingSheet } from "./typedByPerson";

/** What a recipe put on each of its sheets, by mark. */
export function builtSheets(recipe: Recipe, standing: ReadonlyMap<string, StandingSheet>): Map<string, BuiltSheet> {
  const columns = new Map([
    ["tblRank", rankingColumnsOf(recipe)],
    ["tblRegion", regionColumnsOf(recipe)],
  ]);
  const inputs = new Map(
    [...columns].map(([table, all]) => [table, new Map(all.map((each) => [each.header, each] as const))] as const),
  );
  const included = new Map(recipe.areas.map((area) => [area.fips, area.included]));
  const startOf: BuiltSheet["startOf"] = (table, header, row) => {
    const column = inputs.get(table)?.get(header);
    if (!column?.input) return undefined;
    if (column.key === "decision") return "Undecided";
    return column.key === "include" ? (included.get(String(row[0])) === false ? "No" : "Yes") : "";
  };
  const isBuilt: BuiltSheet["isBuilt"] = (table, header) => inputs.get(table)?.has(header) ?? true;
  // A link keeps its words when its sheet gets another name.
  const isNameOf: BuiltSheet["isNameOf"] = (sheet, text) =>
    text === standing.get(markOf(sheet))?.name || text.replace(/ \(\d+\)$/, "") === sheet;
  return new Map(
    expectedWorkbook(recipe).sheets.map((expected) => {
      const mark = markOf(expected.name);
      return [mark, { expected, unknown: unknownOf(expected, standing.get(mark)), startOf, isBuilt, isNameOf }];
    }),
  );
}

/** Sources & Method lists the files read: its columns, down to the recipe, which is its last line. */
function unknownOf({ name, columns }: Sheet, standing: StandingSheet | undefined): Area | null {
  if (name !== "Sources & Method") return null;
  const widest = Math.max(...columns.map(({ column, count }) => column + count - 1));
  const cells = standing?.cells ?? [];
  const last = cells.findIndex(([first]) => String(first).startsWith('{"schema":'));
  return { row: 1, column: 1, rows: last < 0 ? Math.max(1, cells.length) : last + 1, columns: widest };
}
