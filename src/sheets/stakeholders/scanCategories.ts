import { categories, type ScanCategory } from "./categories";
import type { ScanRecipe } from "./ScanRecipe";
import type { StakeholderRow } from "./StakeholderRow";

export interface ListedCategory extends ScanCategory {
  /** Whether the scan misses the category while nobody of it is there. */
  readonly lookedFor: boolean;
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** The toolkit's categories and after them the analyst's own, those too that a list brought along. */
export function scanCategories(recipe: ScanRecipe, rows: readonly StakeholderRow[]): ListedCategory[] {
  const inRows = rows.flatMap(({ entries: { category } }) => (typeof category === "string" ? [category] : []));
  const own = [...recipe.categories, ...inRows].filter(
    (name, at, all) =>
      name.trim() !== "" &&
      !categories.some((category) => same(category.name, name)) &&
      all.findIndex((each) => same(each, name)) === at,
  );
  return [
    ...categories.map((category) => ({
      ...category,
      lookedFor: recipe.categories.some((name) => same(name, category.name)),
    })),
    ...own.map((name) => ({ name, side: "Other", system: "Other", lookedFor: true }) as const),
  ];
}
