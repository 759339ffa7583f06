import type { RegionRequest } from "../data/regionRequest";
import type { Recipe } from "./recipe";

/** What a recipe asks of the files. */
export function requestOf({ areas, reference, base, end, ownership, level }: Recipe): RegionRequest {
  return {
    counties: areas.map(({ fips }) => fips),
    reference: reference.code,
    baseYear: base,
    endYear: end,
    ownership,
    level,
  };
}
