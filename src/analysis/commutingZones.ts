import { areaKey } from "./areaKey";
import { averageLinkage } from "./averageLinkage";
import type { Flow } from "./flow";

/** An area with more commuters to another than residents is not yet the same area. */
const HIGHEST_SIMILARITY = 0.999;

interface Area {
  readonly key: string;
  /** As the flows spell it first. */
  readonly name: string;
  residentWorkers: number;
}

const byKey = (one: Area, another: Area): number => (one.key < another.key ? -1 : 1);
const bySize = (one: Area, another: Area): number =>
  another.residentWorkers - one.residentWorkers || byKey(one, another);

/** Areas where somebody lives who works, in the order of their codes, so that the order of the flows does not matter. */
function areasOf(flows: readonly Flow[]): Area[] {
  const areas = new Map<string, Area>();
  for (const { origin, count } of flows) {
    const key = areaKey(origin);
    const area = areas.get(key) ?? { key, name: origin, residentWorkers: 0 };
    area.residentWorkers += count;
    areas.set(key, area);
  }
  return [...areas.values()].filter(({ residentWorkers }) => residentWorkers > 0).sort(byKey);
}

/** Of each area, to others: the commuters between them, both ways, over the resident workers of the smaller. */
function similaritiesOf(areas: readonly Area[], flows: readonly Flow[]): Map<number, number>[] {
  const indexOf = new Map(areas.map(({ key }, index) => [key, index]));
  const commuters = areas.map(() => new Map<number, number>());
  for (const { origin, destination, count } of flows) {
    const [from, to] = [indexOf.get(areaKey(origin)), indexOf.get(areaKey(destination))];
    if (from === undefined || to === undefined || from === to || count === 0) continue;
    commuters[from]!.set(to, (commuters[from]!.get(to) ?? 0) + count);
    commuters[to]!.set(from, (commuters[to]!.get(from) ?? 0) + count);
  }
  for (const [index, others] of commuters.entries()) {
    for (const [other, count] of others) {
      const smaller = Math.min(areas[index]!.residentWorkers, areas[other]!.residentWorkers);
      others.set(other, Math.min(count / smaller, HIGHEST_SIMILARITY));
    }
  }
  return commuters;
}

/**
 * Areas and the number of their commuting zone; the zone of the largest area by resident workers is 1, and within a zone the largest
 * comes first.
 *
 * @param flows without missing counts
 * @param cut mean distance up to which areas are joined, below 1
 */
export function commutingZones(flows: readonly Flow[], cut: number): { area: string; zone: number }[] {
  const areas = areasOf(flows);
  const clusters = averageLinkage(similaritiesOf(areas, flows), cut);
  const zones = new Map<number, Area[]>();
  for (const [index, area] of areas.entries()) {
    const members = zones.get(clusters[index]!) ?? [];
    members.push(area);
    zones.set(clusters[index]!, members);
  }
  return [...zones.values()]
    .map((members) => members.sort(bySize))
    .sort(([one], [another]) => bySize(one!, another!))
    .flatMap((members, index) => members.map(({ name }) => ({ area: name, zone: index + 1 })));
}
