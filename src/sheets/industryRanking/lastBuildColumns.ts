import type { Placed } from "../layout";
import type { RankedIndustry } from "../ranking/rankedIndustry";
import type { LastBuild } from "../ranking/rankingFacts";
import { styles } from "../style";
import type { RankColumn } from "./rankColumn";
import { words } from "./rankColumn";

/** What a workbook that is built again shows beside what is new: how ranks moved, and the analyst's own columns. */
export function lastBuildColumns(lastBuild: LastBuild | null): { sinceLastBuild: RankColumn[]; own: RankColumn[] } {
  if (lastBuild === null) return { sinceLastBuild: [], own: [] };
  const own = lastBuild.ownColumns.map((header, index): RankColumn => ({
    key: `own ${index}`,
    header,
    width: 16,
    value: ({ cells }) => cells.own[index] ?? null,
  }));
  return { sinceLastBuild: [lastRank, words("moved", "Since last build", 16, moved, movedFormula)], own };
}

const lastRank: RankColumn = {
  key: "lastRank",
  header: "Rank in last build",
  width: 11,
  style: styles.score,
  value: ({ cells }) => cells.lastRank,
};

function moved({ cells: { lastRank }, rank, ranked }: RankedIndustry): string {
  if (typeof lastRank !== "number") return ranked && lastRank !== "new" ? "now ranked" : "";
  if (!ranked) return "no longer ranked";
  if (rank === lastRank) return "same";
  return rank < lastRank ? `up ${lastRank - rank}` : `down ${rank - lastRank}`;
}

const movedFormula = (at: Placed) => {
  const [last, rank] = [at.row("lastRank"), at.row("rank")];
  const steps = `IF(${rank}=${last},"same",IF(${rank}<${last},"up "&(${last}-${rank}),"down "&(${rank}-${last})))`;
  const ranked = `ISNUMBER(${rank})`;
  return `IF(ISNUMBER(${last}),IF(${ranked},${steps},"no longer ranked"),IF(AND(${ranked},${last}<>"new"),"now ranked",""))`;
};
