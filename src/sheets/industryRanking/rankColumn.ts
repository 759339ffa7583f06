import type { Column, Placed } from "../layout";
import type { IndustryEntryKey } from "../ranking/rankingFacts";
import type { RankedIndustry } from "../ranking/rankedIndustry";
import { blankIfMissing } from "../scalar";
import type { Style } from "../sheet";

export type RankColumn = Column<RankedIndustry>;

type Formula = (at: Placed) => string;

/** A column of numbers by formula; a missing number shows as an empty text. */
export const number = (
  key: string,
  header: string,
  style: Style,
  value: (industry: RankedIndustry) => number,
  formula: Formula,
): RankColumn => ({
  key,
  header,
  width: 11,
  style,
  formula,
  value: (industry) => blankIfMissing(value(industry)),
});

/** A column of words by formula. */
export const words = (
  key: string,
  header: string,
  width: number,
  value: (industry: RankedIndustry) => string,
  formula: Formula,
): RankColumn => ({ key, header, width, formula, value });

/** A column for the analyst to fill in; `start` stands in it until he does. */
export const entry = (
  key: IndustryEntryKey,
  header: string,
  width: number,
  style: Style,
  start: string | null = null,
): RankColumn => ({
  key,
  header,
  width,
  style,
  input: true,
  value: ({ cells }) => cells.entries[key] ?? start,
});

/** Folded away: needed, but not read. */
export const helper = (column: RankColumn): RankColumn => ({ ...column, helper: true });

/** The formula where all its facts are numbers and it is defined; otherwise an empty text. */
export const where = (facts: readonly string[], formula: string) =>
  `IFERROR(IF(COUNT(${facts.join(",")})<${facts.length},"",${formula}),"")`;
