import type { Entries } from "../sheets/entries";
import type { AreaEntryKey, IndustryEntryKey } from "../sheets/ranking/rankingFacts";
import type { Recipe } from "../sheets/recipe";
import type { Formula, Scalar } from "../sheets/sheet";
import type { Kept, KeptIndustry } from "../sheets/withKept";
import type { BuiltColumn } from "./buildColumns";
import { rankingColumnsOf, regionColumnsOf } from "./buildColumns";
import type { FoundBuild } from "./findBuilds";
import { recipeCells, recipeInCells } from "./recipeInCells";
import { WorkbookProblem } from "./WorkbookProblem";

/** A build as it stands in its cells now. */
export interface PreviousBuild {
  readonly recipe: Recipe;
  readonly kept: Kept;
}

/** @throws WorkbookProblem if the build never ended, or what identifies its rows is gone */
export function readBuild({ recipe, key }: FoundBuild): Promise<PreviousBuild> {
  if (!recipe)
    throw new WorkbookProblem("The recipe of this ranking cannot be read: build a new one, it stands beside this one.");
  return Excel.run(async (context) => {
    const { names, tables } = context.workbook;
    const items = recipeCells.map((name) => names.getItemOrNullObject(name + key));
    const [rank, region] = [tables.getItemOrNullObject(`tblRank${key}`), tables.getItemOrNullObject(`tblRegion${key}`)];
    await context.sync();
    const ranges = items.map((item) => (item.isNullObject ? null : item.getRangeOrNullObject().load("values")));
    const [rankCells, regionCells] = [tableCells(rank, `tblRank${key}`), tableCells(region, `tblRegion${key}`)];
    await context.sync();
    const values = new Map<string, unknown[]>(
      recipeCells.map((name, at) => [name, ranges[at] && !ranges[at].isNullObject ? ranges[at].values.flat() : []]),
    );
    const counties = rowsOf(regionCells(), regionColumnsOf(recipe), "fips");
    const included = new Map(counties.map(({ id, cell }) => [id, cell("include") !== "No"]));
    return {
      recipe: recipeInCells(recipe, { named: (name) => values.get(name) ?? [], included }),
      kept: keptOf(rowsOf(rankCells(), rankingColumnsOf(recipe), "naics"), counties),
    };
  });
}

interface TableCells {
  readonly name: string;
  readonly headers: readonly string[];
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** Asks for a table's cells; the answer can be taken after the next request. */
function tableCells(table: Excel.Table, name: string): () => TableCells {
  if (table.isNullObject)
    throw new WorkbookProblem(`The table ${name} is gone: build a new ranking, it stands beside what is left.`);
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("values,formulas");
  return () => ({ name, headers: header.values[0]!.map(String), values: body.values, formulas: body.formulas });
}

interface ReadRow {
  /** What the row is about: a NAICS or FIPS code. */
  readonly id: string;
  /** By the column's key; an empty cell is "". */
  readonly cell: (key: string) => unknown;
  /** What stands in columns that no build makes. */
  readonly own: readonly { readonly header: string; readonly cell: Scalar | Formula }[];
  readonly entries: Readonly<Record<string, Scalar>>;
}

function rowsOf(
  { name, headers, values, formulas }: TableCells,
  columns: readonly BuiltColumn[],
  id: string,
): ReadRow[] {
  const at = new Map(columns.map(({ key, header }) => [key, headers.indexOf(header)]));
  const identifying = columns.find(({ key }) => key === id)!;
  if (at.get(id)! < 0)
    throw new WorkbookProblem(
      `The table ${name} has no column "${identifying.header}": give it its name back, then try again.`,
    );
  const built = new Set(columns.map(({ header }) => header));
  return values.map((row, index): ReadRow => {
    const cell = (key: string) => row[at.get(key) ?? -1] ?? "";
    const entered = columns.filter(({ key, input }) => input && key !== "include" && cell(key) !== "");
    return {
      id: String(cell(id)),
      cell,
      own: headers.flatMap((header, column) =>
        built.has(header) ? [] : [{ header, cell: ownCell(formulas[index]![column], row[column]) }],
      ),
      entries: Object.fromEntries(entered.map(({ key }) => [key, cell(key) as Scalar])),
    };
  });
}

function ownCell(formula: unknown, value: unknown): Scalar | Formula {
  if (typeof formula === "string" && formula.startsWith("="))
    return { formula: formula.slice(1), value: value as Scalar };
  return value === "" ? null : (value as Scalar);
}

function keptOf(industries: readonly ReadRow[], counties: readonly ReadRow[]): Kept {
  const kept = ({ cell, own, entries }: ReadRow): KeptIndustry => {
    const rank = cell("rank");
    return {
      title: String(cell("industry")),
      rank: typeof rank === "number" ? rank : null,
      entries: entries as Entries<IndustryEntryKey>,
      own: own.map((each) => each.cell),
    };
  };
  return {
    industries: new Map(industries.filter(({ id }) => id !== "").map((row) => [row.id, kept(row)])),
    areas: new Map(counties.map(({ id, entries }) => [id, entries as Entries<AreaEntryKey>])),
    ownColumns: industries[0]?.own.map(({ header }) => header) ?? [],
  };
}
