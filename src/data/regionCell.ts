/**
 * published: the figures are there. withheld: the agency protects them. none: the area's file is complete and has no such industry,
 * a true zero. noFile: no file tells. notInVintage: the code does not exist in the NAICS of the year.
 */
export type CellStatus = "published" | "withheld" | "none" | "noFile" | "notInVintage";

/** One industry of one area in one year. */
export interface RegionCell {
  readonly status: CellStatus;
  readonly jobs: number | null;
  /** Dollars. */
  readonly wages: number | null;
  readonly estabs: number | null;
  /** Estimated jobs of a withheld cell; null where only the range may be shown, or nothing can be said. */
  readonly estimate: number | null;
  /** Bounds of a withheld cell's jobs; null in other cells, and where nothing can be said. */
  readonly low: number | null;
  readonly high: number | null;
}

const UNKNOWN = { jobs: null, wages: null, estabs: null, estimate: null, low: null, high: null };

export const noFileCell: RegionCell = { status: "noFile", ...UNKNOWN };
export const notInVintageCell: RegionCell = { status: "notInVintage", ...UNKNOWN };
export const noneCell: RegionCell = { ...UNKNOWN, status: "none", jobs: 0, wages: 0, estabs: 0 };

/**
 * The same industry under several ownerships, added up. One withheld part withholds the sum, whose estimate and bounds are then
 * those of the parts; one part that no file tells leaves the sum untold.
 */
export function sumOfCells(parts: readonly RegionCell[]): RegionCell {
  const has = (status: CellStatus): boolean => parts.some((part) => part.status === status);
  if (has("noFile")) return noFileCell;
  if (!has("withheld") && !has("published")) return noneCell;
  const known = {
    jobs: sum(parts, (part) => part.jobs),
    wages: sum(parts, (part) => part.wages),
    estabs: sum(parts, (part) => part.estabs),
  };
  if (!has("withheld")) return { ...UNKNOWN, status: "published", ...known };
  return {
    status: "withheld",
    ...known,
    estimate: sum(parts, (part) => part.jobs ?? part.estimate),
    low: sum(parts, (part) => part.jobs ?? part.low),
    high: sum(parts, (part) => part.jobs ?? part.high),
  };
}

/** null as soon as one part is. */
function sum(parts: readonly RegionCell[], value: (part: RegionCell) => number | null): number | null {
  return parts.reduce<number | null>((total, part) => {
    const more = value(part);
    return total === null || more === null ? null : total + more;
  }, 0);
}
