import { builtNames } from "./builtNames";
import { builtSheets } from "./builtSheets";
import type { FoundBuild } from "./findBuilds";
import { readBuilds } from "./findBuilds";
import type { Belongings } from "./foreignReferences";
import { readForeignCells } from "./foreignCells";
import { referredTo } from "./foreignReferences";
import { standingSheets } from "./standingSheets";
import type { StandingSheet, TypedCell } from "./typedByPerson";
import { typedByPerson } from "./typedByPerson";
import { WorkbookProblem } from "./WorkbookProblem";

/** What Remove takes away, for the person to agree to. Nothing has been changed yet. */
export interface RemovalPlan {
  readonly build: FoundBuild;
  readonly sheets: readonly string[];
  /** Defined names of the build. */
  readonly names: readonly string[];
  /** Cells on these sheets that a person typed or changed: they go too. */
  readonly typed: readonly TypedCell[];
  /** Cells and names elsewhere that will show #REF!, a sentence each. */
  readonly references: readonly string[];
  /** The workbook holds nothing else: it gets an empty sheet, as it must have one. */
  readonly leavesEmptySheet: boolean;
}

/** @throws WorkbookProblem if the build is gone */
export const removalPlan = (build: FoundBuild): Promise<RemovalPlan> =>
  Excel.run(async (context) => {
    const found = await sameBuild(context, build);
    const { worksheets, names } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    names.load("items/name,items/formula,items/scope");
    await context.sync();
    const standing = await standingSheets(context, found);
    const ids = new Set([...found.marks.values()].map(({ id }) => id));
    const others = worksheets.items.filter(({ id }) => !ids.has(id));
    const belongings = {
      sheets: found.sheets,
      tables: [...standing.values()].flatMap(({ tables }) => tables.map(({ name }) => name + found.key)),
      names: ownNames(found, names.items),
    };
    return {
      build: found,
      sheets: found.sheets,
      names: belongings.names,
      typed: typedCells(found, standing),
      references: [...brokenNames(names.items, belongings), ...(await brokenCells(context, others, belongings))],
      leavesEmptySheet: !others.some(({ visibility }) => visibility === "Visible"),
    };
  });

/** The build as it stands now. @throws WorkbookProblem if it is gone */
export async function sameBuild(context: Excel.RequestContext, { key, marks }: FoundBuild): Promise<FoundBuild> {
  const found = (await readBuilds(context)).find((each) => each.key === key);
  const before = new Set([...marks.values()].map(({ id }) => id));
  if (found && [...found.marks.values()].some(({ id }) => before.has(id))) return found;
  throw new WorkbookProblem("The sheets of this ranking are gone already: close this view and open it again.");
}

/** The build's names that point at its sheets, or at nothing since one was deleted. Those that a person defined stay. */
export function ownNames({ key, sheets }: FoundBuild, names: readonly Excel.NamedItem[]): string[] {
  const built = new Set(builtNames(key));
  return names
    .filter(({ name, scope }) => scope === "Workbook" && built.has(name))
    .filter(({ formula }) => sheetsIn(String(formula), sheets).length > 0 || String(formula).includes("#REF!"))
    .map(({ name }) => name);
}

const sheetsIn = (formula: string, sheets: readonly string[]) => referredTo(formula, { sheets, tables: [], names: [] });

function typedCells({ recipe }: FoundBuild, standing: ReadonlyMap<string, StandingSheet>): TypedCell[] {
  if (!recipe) return [];
  const built = builtSheets(recipe, standing);
  return [...standing].flatMap(([mark, sheet]) => {
    const known = built.get(mark);
    return known ? typedByPerson(sheet, known) : [];
  });
}

function brokenNames(names: readonly Excel.NamedItem[], { names: own, ...belongings }: Belongings): string[] {
  return names
    .filter(({ name }) => !own.includes(name))
    .map(({ name, formula }) => ({ name, to: referredTo(String(formula), { ...belongings, names: own }) }))
    .flatMap(({ name, to }) =>
      to.length > 0 ? [`The name ${name} refers to ${to.join(", ")} and will show #REF!`] : [],
    );
}

async function brokenCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  belongings: Belongings,
): Promise<string[]> {
  const cells = await readForeignCells(context, sheets, belongings);
  return cells.map(({ sheet, address, to }) => `${sheet}!${address} refers to ${to.join(", ")} and will show #REF!`);
}
