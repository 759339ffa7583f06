import type { Facts } from "./facts";
import { isComplete } from "./isComplete";
import type { RegionRequest } from "./regionRequest";
import { ownershipsOf } from "./regionRequest";

/** An area and year of which the files hold totals and only some industries. */
export interface IncompleteArea {
  readonly area: string;
  readonly year: number;
  readonly sentence: string;
}

/** Where a request's files lack industries of its level, as a file does that was cut at the end of a line; a missing file is a gap. */
export function incompleteAreas(facts: Facts, request: RegionRequest): IncompleteArea[] {
  const { counties, reference, baseYear, endYear, ownership, level } = request;
  const years = [...new Set([baseYear, endYear])];
  const isIncomplete = (area: string, year: number): boolean =>
    hasTotal(facts, area, year) &&
    ownershipsOf(ownership).some((own) => !isComplete(facts, { area, year, own }, level));
  return [...counties, reference].flatMap((area) =>
    years
      .filter((year) => isIncomplete(area, year))
      .map((year) => ({
        area,
        year,
        sentence: `The file of ${area} for ${year} holds only a part of its industries: download it again.`,
      })),
  );
}

function hasTotal(facts: Facts, area: string, year: number): boolean {
  return (["0", "5"] as const).some((own) => facts.find(area, year, own, "10") !== undefined);
}
