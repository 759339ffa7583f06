import type { RegionRequest } from "../../src/data/regionRequest";

/** Two counties against the nation, across the NAICS of 2022. */
export const twoCounties: RegionRequest = {
  counties: ["39041", "39049"],
  reference: "US000",
  baseYear: 2020,
  endYear: 2023,
  ownership: "private",
  level: 3,
};
