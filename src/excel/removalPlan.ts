import { additionNames } from "./additionVariants";
import { builtNames } from "./builtNames";
import { builtSheets } from "./builtSheets";
import type { Found } from "./Found";
import { isAddition } from "./Found";
import type { Belongings } from "./foreignReferences";
import { readForeignCells } from "./foreignCells";
import { referredTo } from "./foreignReferences";
import { readFound } from "./readFound";
import { standingSheets } from "./standingSheets";
import type { StandingSheet, TypedCell } from "./typedByPerson";
import { typedOn } from "./typedByPerson";
import { organisationsOn, typedInAddition } from "./typedInAddition";

/** What Remove takes away, for the person to agree to. Nothing has been changed yet. */
export interface RemovalPlan {
  readonly build: Found;
  readonly sheets: readonly string[];
  /** Defined names of the build. */
  readonly names: readonly string[];
  /** Organisations that a scan lists: they go too. */
  readonly organisations: number;
  /** Cells on these sheets that a person typed or changed: they go too. */
  readonly typed: readonly TypedCell[];
  /** Cells and names elsewhere that will show #REF!, a sentence each. */
  readonly references: readonly string[];
  /** The workbook holds nothing else: it gets an empty sheet, as it must have one. */
  readonly leavesEmptySheet: boolean;
}

/** @throws WorkbookProblem if the build is gone */
export const removalPlan = (build: Found): Promise<RemovalPlan> =>
  Excel.run(async (context) => {
    const found = await readFound(context, build);
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
      organisations: organisationsOn(standing),
      typed: typedCells(
        found,
        standing,
        worksheets.items.map(({ name }) => name),
      ),
      references: [...brokenNames(names.items, belongings), ...(await brokenCells(context, others, belongings))],
      leavesEmptySheet: !others.some(({ visibility }) => visibility === "Visible"),
    };
  });

/** The build's names that point at its sheets, or at nothing since one was deleted. Those that a person defined stay. */
export function ownNames(found: Found, names: readonly Excel.NamedItem[]): string[] {
  const { key, sheets } = found;
  const built = new Set(isAddition(found) ? additionNames(found) : builtNames(key));
  return names
    .filter(({ name, scope }) => scope === "Workbook" && built.has(name))
    .filter(({ formula }) => sheetsIn(String(formula), sheets).length > 0 || String(formula).includes("#REF!"))
    .map(({ name }) => name);
}

const sheetsIn = (formula: string, sheets: readonly string[]) => referredTo(formula, { sheets, tables: [], names: [] });

function typedCells(
  found: Found,
  standing: ReadonlyMap<string, StandingSheet>,
  sheets: readonly string[],
): TypedCell[] {
  if (isAddition(found)) return typedInAddition(found, standing, sheets);
  return found.recipe ? typedOn(standing, builtSheets(found.recipe, standing)) : [];
}

function brokenNames(names: readonly Excel.NamedItem[], { names: own, ...belongings }: Belongings): string[] {
  return names
    .filter(({ name }) => !own.includes(name))
    .map(({ name, formula }) => ({ name, to: referredTo(String(formula), { ...belongings, names: own }) }))
    .flatMap(({ name, to }) =>
      to.length > 0 ? [`The name ${name} refers to ${to.join(", ")} and will show an error`] : [],
    );
}

async function brokenCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  belongings: Belongings,
): Promise<string[]> {
  const cells = await readForeignCells(context, sheets, belongings);
  return cells.map(({ sheet, address, to }) => `${sheet}!${address} refers to ${to.join(", ")} and will show an error`);
}
