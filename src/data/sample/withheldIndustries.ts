import { industryParent } from "../industryParent";
import type { FiguresByIndustry } from "./figures";

const FEWEST_ESTABLISHMENTS = 3;

/**
 * What an agency would withhold of private industries: those of fewer than three establishments; wherever that leaves one member of
 * a published industry alone, the smallest other member, lest subtraction tell; and all that is below a withheld industry.
 * @param alone an industry that is withheld without a second one, so that the sample has a lone remainder
 */
export function withheldIndustries(industries: FiguresByIndustry, alone: string | null): ReadonlySet<string> {
  const withheld = new Set<string>();
  const membersOf = (parent: string): string[] =>
    [...industries.keys()].filter((naics) => industryParent(naics) === parent);

  const descend = (parent: string): void => {
    const members = membersOf(parent);
    const isSmall = (naics: string): boolean =>
      withheld.has(parent) || naics === alone || industries.get(naics)!.estabs < FEWEST_ESTABLISHMENTS;
    const hidden = members.filter(isSmall);
    for (const naics of hidden) withheld.add(naics);
    if (hidden.length === 1 && hidden[0] !== alone) {
      // One without jobs would hide nothing.
      const others = members.filter((naics) => !withheld.has(naics) && industries.get(naics)!.jobs > 0);
      const [smallest] = others.sort((one, other) => industries.get(one)!.jobs - industries.get(other)!.jobs);
      if (smallest !== undefined) withheld.add(smallest);
    }
    members.forEach(descend);
  };

  descend("10");
  return withheld;
}
