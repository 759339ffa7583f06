import type { RegionCell } from "../../src/data/regionCell";

const nothing = { jobs: null, wages: null, estabs: null, estimate: null, low: null, high: null };

export const publishedCell = (jobs: number, wages: number | null = jobs * 50_000): RegionCell => ({
  ...nothing,
  status: "published",
  jobs,
  wages,
  estabs: 10,
});

export const withheldCell = (known: Pick<RegionCell, "low" | "estimate" | "high">): RegionCell => ({
  ...nothing,
  status: "withheld",
  estabs: 3,
  ...known,
});
