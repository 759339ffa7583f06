import type { Entries } from "./entries";
import { enteredNumber } from "./entries";
import type { AreaEntryKey } from "./ranking/rankingFacts";

type AreaEntries = Entries<AreaEntryKey>;

/** A part of a whole, both typed by the analyst; NaN until both are there. */
export function enteredShare(entries: AreaEntries, part: AreaEntryKey, whole: AreaEntryKey): number {
  const of = enteredNumber(entries[whole]);
  return of > 0 ? enteredNumber(entries[part]) / of : NaN;
}

/** The stronger of the two ties between a county and the core of the region; NaN without either. */
export function tie(entries: AreaEntries): number {
  const shares = [enteredShare(entries, "toCore", "residents"), enteredShare(entries, "fromCore", "countyJobs")];
  const known = shares.filter((share) => !Number.isNaN(share));
  return known.length > 0 ? Math.max(...known) : NaN;
}

/** A share of sums over the counties that are in the region; empty while the whole is not known. */
export function shareOfSums(areas: readonly AreaEntries[], part: AreaEntryKey, whole: AreaEntryKey): number | "" {
  const sum = (key: AreaEntryKey) =>
    areas.map((entries) => enteredNumber(entries[key])).reduce((total, each) => total + (each || 0), 0);
  return sum(whole) === 0 ? "" : sum(part) / sum(whole);
}

/** How many different words stand in a column; Excel takes no account of upper and lower case. */
export const distinct = (words: readonly (string | number | boolean | null | undefined)[]) =>
  new Set(words.filter((word) => (word ?? "") !== "").map((word) => String(word).toLowerCase())).size;
