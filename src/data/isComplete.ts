import type { Fact, Level, Ownership } from "./fact";
import type { Facts } from "./facts";

/** Of what a total has, rows may lack so many establishments, or this share where that is more, and still be all of its parts. */
const TOLERANCE = { establishments: 2, share: 0.01 };

/** The ownerships that make up total covered. */
const OWNERSHIPS: readonly Ownership[] = ["1", "2", "3", "5"];

/**
 * Whether the files hold all industries of a level, so that one without a row is a true zero: of one area, year and ownership. False
 * where only some are there (one industry's file, a panel of sectors, a file cut short) or none is, unless the other ownerships show
 * that this one has none. Establishments are never withheld, so they tell.
 */
export function isComplete(
  facts: Facts,
  { area, year, own }: { readonly area: string; readonly year: number; readonly own: Ownership },
  level: Level,
): boolean {
  const slice = facts.slice(area, year, own);
  if (slice.size > 0) {
    const atLevel = [...slice.values()].filter((fact) => fact.level === level);
    return accountFor(atLevel, slice.get("10"));
  }
  const present = OWNERSHIPS.flatMap((each) => facts.find(area, year, each, "10") ?? []);
  return accountFor(present, facts.find(area, year, "0", "10"));
}

function accountFor(parts: readonly Fact[], total: Fact | undefined): boolean {
  if (parts.length === 0 || total === undefined || total.estabs === null) return false;
  const establishments = parts.reduce((sum, { estabs }) => sum + (estabs ?? 0), 0);
  const tolerated = Math.max(TOLERANCE.establishments, TOLERANCE.share * total.estabs);
  // Rounded to whole establishments, each row and the total are off by a half at most.
  const rounding = (parts.length + 1) / 2;
  return establishments >= total.estabs - Math.min(tolerated, rounding);
}
