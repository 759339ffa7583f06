import type { RankingFacts } from "../../sheets/ranking/rankingFacts";
import type { Kept } from "../../sheets/withKept";

/** What building over an earlier build does to its rows. */
export interface Changes {
  /** Titles. */
  readonly added: readonly string[];
  /** Titles of those that the new files lack: their rows stay, without figures. */
  readonly gone: readonly string[];
  readonly kept: number;
}

/** @param facts of the new files alone */
export function changesOf(facts: RankingFacts, kept: Kept): Changes {
  const now = new Set(facts.industries.map(({ naics }) => naics));
  const added = facts.industries.filter(({ naics }) => !kept.industries.has(naics)).map(({ title }) => title);
  const gone = [...kept.industries].filter(([naics]) => !now.has(naics)).map(([, { title }]) => title);
  return { added, gone, kept: now.size - added.length };
}
