import { areaKey } from "./areaKey";
import type { Flow } from "./flow";

/** workers: the people who live in a region, wherever they work; jobs: those who work in it, wherever they live. */
export type Side = "workers" | "jobs";

/** People who live or work in a region, seen from it. */
export interface RegionFlow {
  /** Of the flows, counted from 0. */
  readonly row: number;
  /** Where they work (workers) or live (jobs), as the flows spell it. */
  readonly partner: string;
  readonly isWithin: boolean;
  /** NaN where missing. */
  readonly count: number;
}

/** The flows that begin (workers) or end (jobs) in a region, in their order. */
export function regionFlows(flows: readonly Flow[], areas: readonly string[], side: Side): RegionFlow[] {
  const region = new Set(areas.map(areaKey));
  return flows.flatMap(({ origin, destination, count }, row) => {
    const [here, partner] = side === "workers" ? [origin, destination] : [destination, origin];
    return region.has(areaKey(here)) ? [{ row, partner, isWithin: region.has(areaKey(partner)), count }] : [];
  });
}

/** The areas that no flow begins or ends in. */
export function areasWithoutFlows(flows: readonly Flow[], areas: readonly string[]): string[] {
  const known = new Set(flows.flatMap(({ origin, destination }) => [areaKey(origin), areaKey(destination)]));
  return areas.filter((area) => !known.has(areaKey(area)));
}
