import type { RecipeChoices } from "../../sheets/recipeFor";

/** What the analyst decided in the wizard. Area codes as in the files; an empty region name stands for the one made of the areas. */
export interface RankingChoices extends Required<Omit<RecipeChoices, "madeOn">> {
  /** Areas of the region that are switched off in the workbook: they stay in it and do not count. */
  readonly switchedOff: readonly string[];
}
