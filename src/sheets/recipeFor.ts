import { sampleCounties, sampleReference } from "../data/sample/sampleRegion";
import type { Titles } from "../data/titles";
import type { Recipe } from "./recipe";
import { recipeDefaults } from "./recipe";

type Named = "schema" | "areas" | "reference" | "base" | "end" | "madeOn" | "invented";

/** What nobody but the analyst can say, and whatever else was decided; area codes as in the files: "39049", "US000". */
export interface RecipeChoices extends Partial<Omit<Recipe, Named>> {
  readonly areas: readonly string[];
  readonly reference: string;
  readonly base: number;
  readonly end: number;
  readonly madeOn: string;
}

/** The agency's own title is "U.S. TOTAL", and most files carry no titles. */
const NATION = { code: "US000", name: "United States" };

const inventedAreas = new Set([sampleReference, ...sampleCounties].map(({ area }) => area));

/** The whole recipe: names come from the files' titles, what was not decided from the defaults. */
export function recipeFor({ areas, reference, ...choices }: RecipeChoices, titles: Titles): Recipe {
  const name = (code: string) => (code === NATION.code ? NATION.name : (titles.areas.get(code) ?? code));
  return {
    ...recipeDefaults,
    regionName: areas.length === 1 ? name(areas[0]!) : `Region of ${areas.length} counties`,
    ...choices,
    areas: areas.map((fips) => ({ fips, name: name(fips), included: true })),
    reference: { code: reference, name: name(reference) },
    invented: [reference, ...areas].some((code) => inventedAreas.has(code)),
  };
}
