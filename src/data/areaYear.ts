import type { Fact, Level, Ownership } from "./fact";
import type { Facts, Slice } from "./facts";
import type { RegionCell } from "./regionCell";
import { noFileCell, noneCell, sumOfCells } from "./regionCell";
import type { WithheldCell } from "./withheldCells";
import { withheldCells } from "./withheldCells";

/** Establishments are rounded in every row: a level may fall short of its total by so many, or by this share, and be complete. */
const ROUNDING = { establishments: 2, share: 0.01 };

/** The cells of one area in one year under one ownership, or several added up. */
export interface AreaYear {
  cell(naics: string): RegionCell;
}

/** @param level whose industries `cell` will be asked for */
export function areaYear(
  facts: Facts,
  place: { readonly area: string; readonly year: number },
  ownerships: readonly Ownership[],
  level: Level,
  reference: string,
): AreaYear {
  const { area, year } = place;
  const hasFile = facts.find(area, year, "0", "10") !== undefined;
  const parts = ownerships.map((own) => {
    const slice = facts.slice(area, year, own);
    const estimates = withheldCells(facts, { area, year, own }, reference);
    const absent = absentCell(slice, level, hasFile);
    return (naics: string): RegionCell => {
      const fact = slice.get(naics);
      return fact === undefined ? absent : cellOfFact(fact, estimates.get(naics));
    };
  });
  return { cell: (naics) => sumOfCells(parts.map((part) => part(naics))) };
}

/**
 * What an industry without a row is: nothing there, or untold because the file holds some industries only (one industry's file,
 * a panel of sectors). Establishments are never withheld, so they show whether a level is all there.
 */
function absentCell(slice: Slice, level: Level, hasFile: boolean): RegionCell {
  if (slice.size === 0) return hasFile ? noneCell : noFileCell;
  const atLevel = [...slice.values()].filter((fact) => fact.level === level);
  const establishments = atLevel.reduce((sum, fact) => sum + (fact.estabs ?? 0), 0);
  const total = slice.get("10")?.estabs ?? Infinity;
  const slack = Math.max(ROUNDING.establishments, ROUNDING.share * total);
  return atLevel.length > 0 && establishments >= total - slack ? noneCell : noFileCell;
}

function cellOfFact({ status, jobs, wages, estabs }: Fact, estimated: WithheldCell | undefined): RegionCell {
  const { estimate, low, high } = estimated ?? { estimate: null, low: null, high: null };
  return { status, jobs, wages, estabs, estimate, low, high };
}
