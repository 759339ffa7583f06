import type { Column } from "./layout";
import type { MeasuredIndustry } from "./ranking/rankedIndustry";
import type { RegionCell } from "../data/regionCell";
import type { Recipe } from "./recipe";
import { styles } from "./style";

interface BlockOfColumns {
  readonly word: "jobs" | "estimate" | "low" | "high" | "withheld" | "wages";
  readonly year: "base" | "end";
  readonly value: (cell: RegionCell) => number | null;
}

/** One block of columns per kind of figure, the counties side by side in it, so that a row-wise product sums it. */
const blocks = {
  base: { word: "jobs", year: "base", value: ({ jobs }) => jobs },
  end: { word: "jobs", year: "end", value: ({ jobs }) => jobs },
  estimateBase: { word: "estimate", year: "base", value: ({ jobs, estimate }) => (jobs === null ? estimate : null) },
  estimateEnd: { word: "estimate", year: "end", value: ({ jobs, estimate }) => (jobs === null ? estimate : null) },
  lowBase: { word: "low", year: "base", value: ({ jobs, low }) => (jobs === null ? low : null) },
  highBase: { word: "high", year: "base", value: ({ jobs, high }) => (jobs === null ? high : null) },
  lowEnd: { word: "low", year: "end", value: ({ jobs, low }) => (jobs === null ? low : null) },
  highEnd: { word: "high", year: "end", value: ({ jobs, high }) => (jobs === null ? high : null) },
  // A county without a number is not always withheld: files that hold some industries only do not tell of the others.
  withheldBase: { word: "withheld", year: "base", value: ({ status }) => (status === "withheld" ? 1 : null) },
  withheldEnd: { word: "withheld", year: "end", value: ({ status }) => (status === "withheld" ? 1 : null) },
  wagesEnd: { word: "wages", year: "end", value: ({ wages }) => wages },
} as const satisfies Record<string, BlockOfColumns>;

export type CountyBlock = keyof typeof blocks;

export const countyBlocks = Object.keys(blocks) as CountyBlock[];

export const countyKey = (block: CountyBlock, fips: string) => `${block} ${fips}`;

/** The columns of By County that hold the counties' own figures. */
export function countyColumns(recipe: Recipe): Column<MeasuredIndustry>[] {
  return countyBlocks.flatMap((block) => {
    const { word, year, value }: BlockOfColumns = blocks[block];
    return recipe.areas.map(({ fips }, county): Column<MeasuredIndustry> => ({
      key: countyKey(block, fips),
      header: `${fips} ${word} ${recipe[year]}`,
      width: word === "wages" ? 16 : 11,
      style: word === "wages" ? styles.money : word === "estimate" ? styles.estimate : styles.jobs,
      value: ({ cells }) => value(cells.counties[year][county]!),
    }));
  });
}
