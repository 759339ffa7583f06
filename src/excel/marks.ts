import { type BuildKind, buildKinds } from "../sheets/buildKinds";

/** The number of the build of this kind that the name belongs to, "" for the first; null if it is no such name. */
export const sheetSuffix = (name: string, kind: BuildKind = "ranking") => suffixOf(patterns[kind].sheet, name);
export const recipeSuffix = (name: string, kind: BuildKind = "ranking") => suffixOf(patterns[kind].recipe, name);

/** Whether a build of any kind is found by this name: by that of a sheet, or of the cell that holds the recipe. */
export const marksSheet = (name: string) => kinds.some((kind) => sheetSuffix(name, kind) !== null);
export const marksRecipe = (name: string) => kinds.some((kind) => recipeSuffix(name, kind) !== null);

/** What the tables and names of a build end with. */
export const keyOf = (suffix: string) => (suffix === "" ? "" : `_${suffix}`);

const kinds = Object.keys(buildKinds) as BuildKind[];

const patterns = Object.fromEntries(
  kinds.map((kind) => {
    const { mark, recipe } = buildKinds[kind];
    return [
      kind,
      { sheet: new RegExp(`^${mark}[\\p{L}_]+?(?:_(\\d+))?$`, "u"), recipe: new RegExp(`^${recipe}(?:_(\\d+))?$`) },
    ];
  }),
) as Readonly<Record<BuildKind, { readonly sheet: RegExp; readonly recipe: RegExp }>>;

function suffixOf(pattern: RegExp, name: string): string | null {
  const found = pattern.exec(name);
  return found ? (found[1] ?? "") : null;
}
