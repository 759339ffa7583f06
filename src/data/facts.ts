import type { Fact, Ownership } from "./fact";

/** The facts of one area, year and ownership, by industry code. */
export type Slice = ReadonlyMap<string, Fact>;

type SlicesOfYear = Map<Ownership, Map<string, Fact>>;

const NO_FACTS: Slice = new Map();

/** Facts, looked up by area, year, ownership and industry. Holds each of these cells once: a later fact replaces an earlier one. */
export class Facts implements Iterable<Fact> {
  private readonly slices = new Map<string, Map<number, SlicesOfYear>>();

  constructor(facts: Iterable<Fact> = []) {
    for (const fact of facts) this.add(fact);
  }

  add(fact: Fact): void {
    this.sliceToFill(fact.area, fact.year, fact.own).set(fact.naics, fact);
  }

  find(area: string, year: number, own: Ownership, naics: string): Fact | undefined {
    return this.slices.get(area)?.get(year)?.get(own)?.get(naics);
  }

  /** All industries of an area, year and ownership; empty where no file holds them. */
  slice(area: string, year: number, own: Ownership): Slice {
    return this.slices.get(area)?.get(year)?.get(own) ?? NO_FACTS;
  }

  areas(): string[] {
    return [...this.slices.keys()].sort();
  }

  /** The years a file holds of an area, ascending. */
  years(area: string): number[] {
    return [...(this.slices.get(area)?.keys() ?? [])].sort((one, other) => one - other);
  }

  *[Symbol.iterator](): Iterator<Fact> {
    for (const years of this.slices.values()) {
      for (const ownerships of years.values()) for (const slice of ownerships.values()) yield* slice.values();
    }
  }

  private sliceToFill(area: string, year: number, own: Ownership): Map<string, Fact> {
    const years = filled(this.slices, area, () => new Map<number, SlicesOfYear>());
    const ownerships = filled(years, year, () => new Map() as SlicesOfYear);
    return filled(ownerships, own, () => new Map<string, Fact>());
  }
}

function filled<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const present = map.get(key);
  if (present !== undefined) return present;
  const value = make();
  map.set(key, value);
  return value;
}
