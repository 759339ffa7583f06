import { lastRow } from "../sheets/lastRow";
import type { Recipe } from "../sheets/recipe";
import { renamed } from "../sheets/renamed";
import type { Area, Sheet, Workbook } from "../sheets/sheet";
import { markOf } from "../sheets/sheetMarks";
import { rankingColumnsOf } from "./buildColumns";
import { builtSheets } from "./builtSheets";
import { cellsOf } from "./cellsOf";
import { coveredCells } from "./coveredCells";
import type { FoundBuild } from "./findBuilds";
import type { ForeignCell } from "./foreignCells";
import { readForeignCells } from "./foreignCells";
import { withKeptCells } from "./keptCells";
import { readLooks } from "./looks";
import { parseAddress } from "./parseAddress";
import { readFound } from "./readFound";
import { recipeCells } from "./recipeInCells";
import { shownIndustry } from "./refreshReport";
import type { RefreshState, SheetState } from "./RefreshState";
import { isRewritten } from "./RefreshState";

import { readParts } from "./standingParts";
import { standingSheets } from "./standingSheets";
import { refuseStray } from "./refuseStray";
import { tableChanges } from "./tableChanges";
import { goneAreas } from "./tableShape";
import type { BuiltSheet, StandingSheet } from "./typedByPerson";
import { WorkbookProblem } from "./WorkbookProblem";

/** Looks at everything a refresh will touch. @throws WorkbookProblem before anything is written if the new does not fit */
export async function readRefreshState(
  context: Excel.RequestContext,
  build: FoundBuild,
  workbook: Workbook,
): Promise<RefreshState> {
  const found = await readFound(context, build);
  const before = found.recipe;
  if (!before)
    throw new WorkbookProblem("The recipe of this ranking cannot be read: build a new one, it stands beside this one.");
  const standing = await standingSheets(context, found);
  const built = builtSheets(before, standing);
  const changes = tableChanges(workbook, standing, isRewritten, columnKeys(before, recipeIn(workbook)));
  const next = nextSheets(workbook, found, standing, built);
  refuseLosses(workbook, next, standing, built);
  const sheets = workbook.sheets.map(({ name }): Unread => {
    const mark = markOf(name);
    const id = found.marks.get(mark + found.key)!.id;
    const own = { mark, id, standing: standing.get(mark)!, built: built.get(mark)!, next: next.get(mark)! };
    return { ...own, changes: changes.filter((change) => change.mark === mark) };
  });
  const worksheets = sheets.map(({ id }) => context.workbook.worksheets.getItem(id));
  const parts = await readParts(
    context,
    sheets.map((sheet, at) => ({
      worksheet: worksheets[at]!,
      charts: sheet.next.charts,
      heights: heightsWanted(sheet),
    })),
  );
  const looks = await readLooks(
    context,
    sheets.map((sheet, at) => ({ worksheet: worksheets[at]!, areas: clearedAreas(sheet) })),
  );
  return {
    found,
    sheets: sheets.map((sheet, at): SheetState => ({ ...sheet, parts: parts[at]!, looks: looks[at]! })),
    ...(await lastLook(context, found, workbook)),
    foreign: changes.some(({ rows }) => rows < 0) ? await foreignTo(context, found, standing) : [],
  };
}

type Unread = Omit<SheetState, "parts" | "looks">;

/** Only of a sheet that is written anew. */
const heightsWanted = ({ mark, next, standing }: Unread) =>
  isRewritten(mark) ? Math.max(lastRow(next), standing.cells.length) : 0;

/** The recipe of a workbook value stands in its own text. */
function recipeIn({ names, sheets }: Workbook): Recipe {
  const place = parseAddress(names.find(({ name }) => name === "RecipeText")!.refersTo);
  const cells = sheets
    .flatMap(({ blocks }) => blocks)
    .filter(({ row, column }) => row === place.row && column === place.column);
  const text = cells
    .map(({ cells: [line] }) => line![0])
    .find((cell) => typeof cell === "string" && cell.startsWith("{"));
  return JSON.parse(String(text)) as Recipe;
}

/** Columns by their keys, so that another year in a header makes no other column; those of no build by their headers. */
function columnKeys(before: Recipe, after: Recipe) {
  const keys = { before: keysByHeader(before), after: keysByHeader(after) };
  return (table: string, headers: readonly string[], which: "before" | "after") =>
    headers.map((header, at) => {
      if (table !== "tblRank") return String(at);
      const key = keys[which].get(header);
      return key === undefined ? `own: ${header}` : key;
    });
}

const keysByHeader = (recipe: Recipe) => new Map(rankingColumnsOf(recipe).map(({ key, header }) => [header, key]));

function nextSheets(
  workbook: Workbook,
  found: FoundBuild,
  standing: ReadonlyMap<string, StandingSheet>,
  built: ReadonlyMap<string, BuiltSheet>,
): Map<string, Sheet> {
  const names = [...workbook.sheets.flatMap(({ tables }) => tables), ...workbook.names].map(({ name }) => name);
  const to = {
    sheets: new Map(workbook.sheets.map(({ name }) => [name, standing.get(markOf(name))!.name])),
    names: new Map(names.map((name) => [name, name + found.key])),
  };
  const decided = decidedCells(workbook);
  const kept = workbook.sheets.map((sheet) => {
    const mark = markOf(sheet.name);
    if (isRewritten(mark)) return sheet;
    return withKeptCells(sheet, built.get(mark)!.expected, standing.get(mark)!, decided.get(sheet.name) ?? new Set());
  });
  const isOther = [...to.sheets, ...to.names].some(([from, now]) => from !== now);
  const sheets = isOther ? renamed({ ...workbook, sheets: kept }, to).sheets : kept;
  return new Map(workbook.sheets.map(({ name }, at) => [markOf(name), sheets[at]!]));
}

/** The cells that say what the recipe says, by sheet. */
function decidedCells({ names }: Workbook): Map<string, Set<string>> {
  const decided = new Map<string, Set<string>>();
  for (const { name, refersTo } of names) {
    if (!recipeCells.some((each) => each === name)) continue;
    const sheet = /^'(.*)'!/.exec(refersTo)![1]!;
    const cells = decided.get(sheet) ?? new Set();
    for (const { row, column } of cellsOf(parseAddress(refersTo))) cells.add(`${row} ${column}`);
    decided.set(sheet, cells);
  }
  return decided;
}

function refuseLosses(
  workbook: Workbook,
  next: ReadonlyMap<string, Sheet>,
  standing: ReadonlyMap<string, StandingSheet>,
  built: ReadonlyMap<string, BuiltSheet>,
): void {
  const covered = [...next].flatMap(([mark, sheet]) => coveredCells(sheet, standing.get(mark)!, built.get(mark)!));
  if (covered.length > 0)
    throw new WorkbookProblem(
      `The new figures would cover what you typed in ${covered.slice(0, 5).join(", ")}${covered.length > 5 ? " and more" : ""}: move it elsewhere, then press Build again.`,
    );
  refuseStray(workbook, standing, built);
}

/** A sheet written anew is cleared, whose rows mostly look alike; a table that shrinks loses cells. */
const clearedAreas = ({ built: { unknown }, changes }: Unread): Area[] =>
  unknown ? rowsOf(unknown) : changes.flatMap(goneAreas);

const rowsOf = (area: Area): Area[] =>
  Array.from({ length: area.rows }, (_, at) => ({ ...area, row: area.row + at, rows: 1 }));

/** Where the recipe stands, and what the ranking shows. */
async function lastLook(context: Excel.RequestContext, { key, marks }: FoundBuild, { names }: Workbook) {
  const item = context.workbook.names.getItem(`RecipeText${key}`).load("formula");
  const table = context.workbook.tables.getItem(`tblRank${key}`);
  const headers = ["Rank", "NAICS", "Industry", "Data"];
  const columns = headers.map((header) => table.columns.getItem(header).getDataBodyRange().load("values"));
  await context.sync();
  const { refersTo } = names.find(({ name }) => name === "RecipeText")!;
  const sheet = marks.get(markOf("Sources & Method") + key)!.name;
  const cell = refersTo.slice(refersTo.lastIndexOf("!"));
  return {
    recipe: { before: String(item.formula), after: `='${sheet.replaceAll("'", "''")}'${cell}` },
    shown: columns[0]!.values.map((_, row) =>
      shownIndustry((header) => columns[headers.indexOf(header)]!.values[row]![0]),
    ),
  };
}

async function foreignTo(
  context: Excel.RequestContext,
  { sheets, marks, key }: FoundBuild,
  standing: ReadonlyMap<string, StandingSheet>,
): Promise<ForeignCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const ids = new Set([...marks.values()].map(({ id }) => id));
  const tables = [...standing.values()].flatMap((sheet) => sheet.tables.map(({ name }) => name + key));
  return readForeignCells(
    context,
    worksheets.items.filter(({ id }) => !ids.has(id)),
    { sheets, tables, names: [] },
  );
}
