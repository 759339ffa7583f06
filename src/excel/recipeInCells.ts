import { criteria } from "../sheets/ranking/criteria";
import type { Recipe, RankOnly, ScoringMethod, TotalBasis } from "../sheets/recipe";

/** What stands in the cells of a build that the analyst may change. */
export interface InputCells {
  /** Of a named cell or, for the weights, of a row of cells, without the build's number: "LqCut". */
  readonly named: (name: string) => readonly unknown[];
  /** Whether a county is switched on, by FIPS code. */
  readonly included: ReadonlyMap<string, boolean>;
}

/** Names of the cells that say what the recipe said when it was built. */
export const recipeCells = [
  ...["RegionName", "LqCut", "GrowthCut", "WageCut", "MinimumJobs", "CoverageFloor"],
  ...["ScoringMethod", "RankOnly", "UseEstimates", "TotalBasis", "Weights"],
] as const;

const methods: readonly ScoringMethod[] = ["Percentile", "Min-max", "Thresholds"];
const gates: readonly RankOnly[] = ["Every industry", "Minimum jobs met", "Gate passed"];
const bases: readonly TotalBasis[] = ["Total covered", "Private only"];

/** The recipe as it stands in the cells now. What a cell says that it should not is as if it had not been changed. */
export function recipeInCells(recipe: Recipe, { named, included }: InputCells): Recipe {
  const first = (name: string) => named(name)[0];
  const number = (name: string, built: number) => numberOr(first(name), built);
  const word = <Word extends string>(name: string, words: readonly Word[], built: Word) =>
    words.find((each) => each === first(name)) ?? built;
  const name = first("RegionName");
  const weights = named("Weights");
  return {
    ...recipe,
    regionName: typeof name === "string" && name !== "" ? name : recipe.regionName,
    areas: recipe.areas.map((area) => ({ ...area, included: included.get(area.fips) ?? area.included })),
    totalBasis: word("TotalBasis", bases, recipe.totalBasis),
    useEstimates: word("UseEstimates", ["Yes", "No"], recipe.useEstimates ? "Yes" : "No") === "Yes",
    scoring: word("ScoringMethod", methods, recipe.scoring),
    rankOnly: word("RankOnly", gates, recipe.rankOnly),
    weights: Object.fromEntries(
      criteria.map(({ key }, at) => [key, numberOr(weights[at], recipe.weights[key])]),
    ) as Recipe["weights"],
    cuts: {
      lq: number("LqCut", recipe.cuts.lq),
      growth: number("GrowthCut", recipe.cuts.growth),
      wage: number("WageCut", recipe.cuts.wage),
      minimumJobs: number("MinimumJobs", recipe.cuts.minimumJobs),
      coverage: number("CoverageFloor", recipe.cuts.coverage),
    },
  };
}

const numberOr = (value: unknown, built: number) => (typeof value === "number" ? value : built);
