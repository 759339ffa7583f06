import type { Fact, Level, Ownership } from "./fact";
import type { Facts } from "./facts";
import { isComplete } from "./isComplete";
import type { RegionCell } from "./regionCell";
import { noFileCell, noneCell, sumOfCells } from "./regionCell";
import type { WithheldCell } from "./withheldCells";
import { withheldCells } from "./withheldCells";

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
  const parts = ownerships.map((own) => {
    const slice = facts.slice(area, year, own);
    const estimates = withheldCells(facts, { ...place, own }, reference);
    const absent = isComplete(facts, { ...place, own }, level) ? noneCell : noFileCell;
    return (naics: string): RegionCell => {
      const fact = slice.get(naics);
      return fact === undefined ? absent : cellOfFact(fact, estimates.get(naics));
    };
  });
  return { cell: (naics) => sumOfCells(parts.map((part) => part(naics))) };
}

function cellOfFact({ status, jobs, wages, estabs }: Fact, estimated: WithheldCell | undefined): RegionCell {
  const { estimate, low, high } = estimated ?? { estimate: null, low: null, high: null };
  return { status, jobs, wages, estabs, estimate, low, high };
}
