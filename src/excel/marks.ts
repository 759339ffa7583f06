/** Names by which a build is found again: one per sheet, and one for the cell that holds the recipe. */
const RECIPE = /^RecipeText(?:_(\d+))?$/;
const SHEET = /^Sheet_[\p{L}_]+?(?:_(\d+))?$/u;

/** The number of the build that the name belongs to, "" for the first; null if it is no such name. */
export const recipeSuffix = (name: string) => suffixOf(RECIPE, name);
export const sheetSuffix = (name: string) => suffixOf(SHEET, name);

function suffixOf(pattern: RegExp, name: string): string | null {
  const found = pattern.exec(name);
  return found ? (found[1] ?? "") : null;
}
