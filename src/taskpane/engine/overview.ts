import type { Refusal, Reading, Source } from "../../data/reading";
import type { AreaKind } from "./areaKind";
import { areaKind } from "./areaKind";

/** An area that the files hold. */
export interface AreaFound {
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
  /** Ascending. */
  readonly years: readonly number[];
  /** All covered jobs, or the private ones where only those are there, in the last year; null where withheld. */
  readonly jobs: number | null;
}

/** What was read so far. */
export interface Overview {
  readonly sources: readonly Source[];
  readonly refused: readonly Refusal[];
  /** By code. */
  readonly areas: readonly AreaFound[];
  /** Every year that a file holds, ascending. */
  readonly years: readonly number[];
  /** Codes of the areas to compare a region with, the likeliest first. */
  readonly references: readonly string[];
  /** All of it is the invented sample; the next file takes its place. */
  readonly isSample: boolean;
}

export const nothingRead: Overview = {
  sources: [],
  refused: [],
  areas: [],
  years: [],
  references: [],
  isSample: false,
};

const likeliestReference: readonly AreaKind[] = ["nation", "state", "other", "metro", "county"];

/** A region is rarely compared with a county; among more than so many, never. */
const MOST_COUNTIES = 100;

export function overviewOf(reading: Reading, isSample: boolean): Overview {
  const areas = reading.facts.areas().map((code) => areaFound(code, reading));
  return {
    sources: [...reading.sources],
    refused: [...reading.refused],
    areas,
    years: [...new Set(areas.flatMap(({ years }) => years))].sort((one, other) => one - other),
    references: referencesIn(areas),
    isSample,
  };
}

function referencesIn(areas: readonly AreaFound[]): string[] {
  const larger = areas.filter(({ kind }) => kind !== "county");
  const candidates = larger.length > 0 && areas.length - larger.length > MOST_COUNTIES ? larger : areas;
  const rank = ({ kind }: AreaFound) => likeliestReference.indexOf(kind);
  return [...candidates].sort((one, other) => rank(one) - rank(other)).map(({ code }) => code);
}

function areaFound(code: string, { facts, titles }: Reading): AreaFound {
  const years = facts.years(code);
  const last = years.at(-1)!;
  const total = facts.find(code, last, "0", "10") ?? facts.find(code, last, "5", "10");
  const kind = areaKind(code);
  const name = kind === "nation" ? "United States" : (titles.areas.get(code) ?? code);
  return { code, name, kind, years, jobs: total?.jobs ?? null };
}
