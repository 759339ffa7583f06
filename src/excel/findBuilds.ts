import type { Recipe } from "../sheets/recipe";
import { markOf } from "../sheets/sheetMarks";
import { builtNames } from "./builtNames";
import { marksSheet } from "./marks";
import type { AskedKind, Marked, MarkedSheet } from "./readMarked";
import { readMarked } from "./readMarked";

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

const ranking = (): AskedKind => ({
  kind: "ranking",
  main: markOf("Industry Ranking"),
  marks: builtNames("").filter(marksSheet),
});

/** The rankings in this workbook, those from a file too. Two requests. */
export const findBuilds = (): Promise<FoundBuild[]> => Excel.run(readBuilds);

export async function readBuilds(context: Excel.RequestContext): Promise<FoundBuild[]> {
  const [rankings] = await readMarked(context, [ranking()]);
  return rankings!.map(foundBuild);
}

function foundBuild({ key, marks, recipe: text }: Marked): FoundBuild {
  const recipe = parsedRecipe(text);
  return {
    key,
    title: recipe ? `Industry ranking: ${recipe.regionName}` : "Industry ranking",
    sheets: [...marks.values()].map(({ name }) => name),
    recipe,
    madeOn: recipe?.madeOn ?? null,
    unfinished: text === undefined,
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
