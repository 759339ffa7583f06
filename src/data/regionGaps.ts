import type { Facts } from "./facts";
import type { RegionRequest } from "./regionRequest";

/** An area, or a year of an area, that no file holds. */
export interface Gap {
  readonly area: string;
  /** null: no year at all. */
  readonly year: number | null;
  readonly sentence: string;
}

/** What the files lack for a request, area by area. */
export function regionGaps(facts: Facts, { counties, reference, baseYear, endYear }: RegionRequest): Gap[] {
  const wanted = [...new Set([baseYear, endYear])];
  return [...counties, reference].flatMap((area): Gap[] => {
    const years = facts.years(area);
    if (years.length === 0)
      return [{ area, year: null, sentence: `No file holds area ${area}: add its annual files.` }];
    return wanted
      .filter((year) => !years.includes(year))
      .map((year) => ({
        area,
        year,
        sentence: `No file holds ${year} for area ${area} (there is ${years.join(", ")}): add its annual file of ${year}.`,
      }));
  });
}
