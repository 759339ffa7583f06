import type { Column, Placed, TableAt } from "../layout";
import type { Recipe } from "../recipe";
import { styles } from "../style";
import type { Reach } from "./reach";

/** A dot of the lines at the cuts. */
export interface CutRow {
  readonly growth: number;
  readonly lq: number;
}

const dots = 61;

/** The line runs on beyond the last bubble, which leaves room for its label. */
export const lineRoom = 1.2;

/**
 * The lines at the cuts as rows of tiny bubbles: a bubble chart takes no other chart beside it, and its axes would not follow
 * a cut that the analyst changes.
 */
export function cutTable(
  { left, right, top }: Reach,
  recipe: Recipe,
  largest: number,
  map: Placed,
  at: { row: number; column: number },
): TableAt<CutRow> {
  const rows = Array.from({ length: dots }, (_, index): CutRow => {
    const share = index / (dots - 1);
    return { growth: left + share * lineRoom * (right - left), lq: share * top };
  });
  const size = (key: string, header: string, times: number): Column<CutRow> => ({
    key,
    header,
    width: 8,
    style: styles.jobs,
    formula: () => `${times}*MAX(1,${map.column("end")})`,
    value: () => times * Math.max(1, largest),
  });
  const step = (table: Placed) => `(ROW()-ROW(${table.name}[[#Headers],[Growth along]])-1)/${dots - 1}`;
  const columns: Column<CutRow>[] = [
    {
      key: "growth",
      header: "Growth along",
      width: 10,
      style: styles.percent,
      formula: (table) => `MapLeft+${step(table)}*${lineRoom}*(MapRight-MapLeft)`,
      value: (row) => row.growth,
    },
    {
      key: "lq",
      header: "LQ along",
      width: 10,
      style: styles.ratio,
      formula: (table) => `${step(table)}*MapTop`,
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
    size("size", "Dot", 0.0005),
    size("unit", "Four times the largest", 4),
  ];
  return { sheet: "Driver Map", name: "tblCuts", ...at, columns, rows };
}
