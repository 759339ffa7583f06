import type { Recipe } from "../sheets/recipe";
import { markOf } from "../sheets/sheetMarks";
import { recipeSuffix, sheetSuffix } from "./marks";

/** A ranking that stands in the open workbook, wherever its sheets were moved and whatever they are called now. */
export interface FoundBuild {
  /** What its tables and names end with: "" or "_2". */
  readonly key: string;
  readonly title: string;
  /** Names of its sheets as they are now, in their order. */
  readonly sheets: readonly string[];
  /** As it was built; what was changed in cells since then `readBuild` tells. null if it never ended or is unreadable. */
  readonly recipe: Recipe | null;
  /** As 2026-11-21. */
  readonly madeOn: string | null;
  /** The build was interrupted and could not be taken away. */
  readonly unfinished: boolean;
  /** Its sheets by the names that mark them: "Sheet_Start_2". */
  readonly marks: ReadonlyMap<string, MarkedSheet>;
}

export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
}

/** The rankings in this workbook, those from a file too. Two requests. */
export const findBuilds = (): Promise<FoundBuild[]> => Excel.run(readBuilds);

export async function readBuilds(context: Excel.RequestContext): Promise<FoundBuild[]> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula,items/scope");
  worksheets.load("items/id,items/name");
  await context.sync();
  const own = names.items.filter(({ scope }) => scope === "Workbook");
  const suffixes = own.flatMap(({ name }) => {
    const suffix = sheetSuffix(name);
    return suffix !== null && name === markOf("Industry Ranking") + key(suffix) ? [suffix] : [];
  });
  const recipes = new Map(
    own.flatMap((item) => {
      const suffix = recipeSuffix(item.name);
      return suffix === null ? [] : [[suffix, item.getRangeOrNullObject().load("values")] as const];
    }),
  );
  await context.sync();
  return suffixes.map((suffix) => {
    const marks = own.filter(({ name }) => sheetSuffix(name) === suffix);
    return foundBuild(key(suffix), markedSheets(marks, worksheets.items), recipes.get(suffix));
  });
}

const key = (suffix: string) => (suffix === "" ? "" : `_${suffix}`);

function foundBuild(key: string, marks: ReadonlyMap<string, MarkedSheet>, cell: Excel.Range | undefined): FoundBuild {
  const recipe = cell && !cell.isNullObject ? parsedRecipe(cell.values[0]?.[0]) : null;
  return {
    key,
    title: recipe ? `Industry ranking: ${recipe.regionName}` : "Industry ranking",
    sheets: [...marks.values()].map(({ name }) => name),
    recipe,
    madeOn: recipe?.madeOn ?? null,
    unfinished: cell === undefined,
    marks,
  };
}

function parsedRecipe(text: unknown): Recipe | null {
  try {
    const recipe = JSON.parse(String(text)) as Recipe | null;
    return recipe?.schema === 1 ? recipe : null;
  } catch {
    // Somebody has changed the text: the workbook lives on, but cannot be built again from it.
    return null;
  }
}

/** In the order of the tabs; a sheet that was deleted has left its name behind, but not the sheet. */
function markedSheets(marks: readonly Excel.NamedItem[], sheets: readonly Excel.Worksheet[]): Map<string, MarkedSheet> {
  const found = marks.flatMap(({ name, formula }) => {
    const sheet = sheetOf(String(formula));
    const at = sheets.findIndex((each) => each.name === sheet);
    return at < 0 ? [] : [{ mark: name, at, id: sheets[at]!.id, name: sheets[at]!.name }];
  });
  return new Map(found.sort((a, b) => a.at - b.at).map(({ mark, id, name }) => [mark, { id, name }]));
}

/** Excel leaves the quotes out where the name needs none. */
function sheetOf(formula: string): string | null {
  const parts = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  return parts ? (parts[1]?.replaceAll("''", "'") ?? parts[2]!) : null;
}
