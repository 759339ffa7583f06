import type { Fact } from "./fact";
import type { Facts } from "./facts";

/** How well our location quotients, from the levels, meet those the agency printed beside them. */
export interface SelfCheck {
  /** Cells that both can be had of. */
  readonly compared: number;
  /** Share of them within 0.01; NaN where nothing was compared. */
  readonly within001Share: number;
  /** Share of them that differ by more than 0.02; NaN where nothing was compared. */
  readonly beyond002Share: number;
  /** Set where so many differ that the files do not belong together. */
  readonly warning?: string;
}

/** Below this size a job more or less, in rounding, moves a quotient too much to compare. */
const FEWEST_JOBS = 100;
const MOST_BEYOND_SHARE = 0.05;

/**
 * Recomputes the employment quotients of areas against `reference` and compares them with the agency's, which stand against the
 * nation: with another reference, whose own quotients are not 1, nothing is compared.
 * @param areas single counties
 */
export function selfCheck(facts: Facts, areas: readonly string[], reference: string): SelfCheck {
  const differences = areas.flatMap((area) =>
    facts.years(area).flatMap((year) => differencesOf(facts, area, reference, year)),
  );
  const compared = differences.length;
  // The agency's two decimals are off by up to 0.005 themselves; 1e-9 forgives binary fractions.
  const share = (isCounted: (difference: number) => boolean): number => differences.filter(isCounted).length / compared;
  const within001Share = share((difference) => difference <= 0.01 + 1e-9);
  const beyond002Share = share((difference) => difference > 0.02 + 1e-9);
  if (!(beyond002Share > MOST_BEYOND_SHARE)) return { compared, within001Share, beyond002Share };
  const percent = Math.round(beyond002Share * 100);
  const warning = `${percent}% of the ${compared} location quotients that the agency printed differ from these files' levels by more than 0.02: the files of the counties and of ${reference} may be of different releases.`;
  return { compared, within001Share, beyond002Share, warning };
}

function differencesOf(facts: Facts, area: string, reference: string, year: number): number[] {
  const areaTotal = facts.find(area, year, "0", "10")?.jobs ?? NaN;
  const referenceTotal = facts.find(reference, year, "0", "10")?.jobs ?? NaN;
  if (facts.find(reference, year, "5", "10")?.publishedQuotient !== 1) return [];
  return (["1", "2", "3", "5"] as const).flatMap((own) =>
    [...facts.slice(area, year, own).values()].flatMap((fact) => {
      const inReference = facts.find(reference, year, own, fact.naics)?.jobs ?? NaN;
      return difference(fact, (fact.jobs ?? NaN) / areaTotal / (inReference / referenceTotal));
    }),
  );
}

function difference({ jobs, publishedQuotient }: Fact, quotient: number): number[] {
  if (jobs === null || jobs < FEWEST_JOBS || publishedQuotient === null || !Number.isFinite(quotient)) return [];
  return [Math.abs(quotient - publishedQuotient)];
}
