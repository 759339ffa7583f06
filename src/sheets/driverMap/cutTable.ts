import type { Column, Placed, TableAt } from "../layout";
import type { Recipe } from "../recipe";
import { styles } from "../style";
import type { MapRow } from "./mapTable";

/** A dot of the lines at the cuts. */
export interface CutRow {
  readonly share: number;
  readonly growth: number;
  readonly lq: number;
}

const dots = 61;

/** How far the map reaches: from the lowest to the highest bubble, the cuts always within. */
export function mapReach(rows: readonly MapRow[], { cuts }: Recipe) {
  const drawn = rows.filter(({ drawn }) => drawn).map(({ industry }) => industry);
  // Undrawn rows carry 0 in the table that the formulas read.
  const growth = [0, cuts.growth, ...drawn.map((each) => each.growth)];
  const lq = [0, cuts.lq, ...drawn.map((each) => each.lq)];
  return { left: Math.min(...growth), right: Math.max(...growth), top: Math.max(...lq) };
}

/**
 * The lines at the cuts as rows of tiny bubbles: a bubble chart takes no other chart beside it, and its axes would not follow
 * a cut that the analyst changes.
 */
export function cutTable(
  rows: readonly MapRow[],
  recipe: Recipe,
  map: Placed,
  at: { row: number; column: number },
): TableAt<CutRow> {
  const { left, right, top } = mapReach(rows, recipe);
  const [growth, lq] = [map.column("growth"), map.column("lq")];
  const [lowest, highest] = [`MIN(0,GrowthCut,${growth})`, `MAX(0,GrowthCut,${growth})`];
  const tableRows = Array.from({ length: dots }, (_, index): CutRow => {
    const share = index / (dots - 1);
    return { share, growth: left + share * (right - left), lq: share * top };
  });
  const columns: Column<CutRow>[] = [
    { key: "share", header: "Share", width: 8, style: styles.ratio, value: ({ share }) => share },
    {
      key: "growth",
      header: "Growth along",
      width: 10,
      style: styles.percent,
      formula: (table) => `${lowest}+${table.row("share")}*(${highest}-${lowest})`,
      value: (row) => row.growth,
    },
    {
      key: "lq",
      header: "LQ along",
      width: 10,
      style: styles.ratio,
      formula: (table) => `${table.row("share")}*MAX(0,LqCut,${lq})`,
      value: (row) => row.lq,
    },
    {
      key: "growthCut",
      header: "Growth cut",
      width: 10,
      style: styles.percent,
      formula: () => "GrowthCut+0",
      value: () => recipe.cuts.growth,
    },
    {
      key: "lqCut",
      header: "LQ cut",
      width: 10,
      style: styles.ratio,
      formula: () => "LqCut+0",
      value: () => recipe.cuts.lq,
    },
    {
      key: "size",
      header: "Dot",
      width: 8,
      style: styles.jobs,
      formula: () => `MAX(1,${map.column("end")})/4000`,
      value: () => Math.max(1, ...rows.map(({ drawn, industry }) => (drawn ? industry.sums.end : 0))) / 4000,
    },
  ];
  return { sheet: "Driver Map", name: "tblCuts", ...at, columns, rows: tableRows };
}
