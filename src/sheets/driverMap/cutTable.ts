import { calculated } from "../calculated";
import type { Column, Placed, TableAt } from "../layout";
import type { Recipe } from "../recipe";
import { styles } from "../style";
import type { Reach } from "./reach";

/** A dot of each of the two lines at the cuts. */
interface CutRow {
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
  { left, right, top, largest }: Reach,
  { cuts }: Recipe,
  map: Placed,
  at: { row: number; column: number },
): TableAt<CutRow> {
  const rows = Array.from({ length: dots }, (_, index): CutRow => {
    const share = index / (dots - 1);
    return { growth: left + share * lineRoom * (right - left), lq: share * top };
  });
  const step = (table: Placed) => `(ROW()-ROW(${table.name}[[#Headers],[Growth along]])-1)/${dots - 1}`;
  const columns: Column<CutRow>[] = [
    calculated(
      { key: "growth", header: "Growth along", style: styles.percent },
      ({ growth }) => growth,
      (table) => `MapLeft+${step(table)}*${lineRoom}*(MapRight-MapLeft)`,
    ),
    calculated(
      { key: "lq", header: "LQ along", style: styles.ratio },
      ({ lq }) => lq,
      (table) => `${step(table)}*MapTop`,
    ),
    calculated(
      { key: "growthCut", header: "Growth cut", style: styles.percent },
      () => cuts.growth,
      () => "GrowthCut+0",
    ),
    calculated(
      { key: "lqCut", header: "LQ cut", style: styles.ratio },
      () => cuts.lq,
      () => "LqCut+0",
    ),
    bubbleSize("dot", "Dot", 0.0005, largest, map),
    bubbleSize("unit", "Four times the largest", 4, largest, map),
  ];
  return { sheet: "Driver Map", name: "tblCuts", ...at, columns, rows };
}

const bubbleSize = (key: string, header: string, times: number, largest: number, map: Placed): Column<CutRow> =>
  calculated(
    { key, header, style: styles.jobs },
    () => times * Math.max(1, largest),
    () => `${times}*MAX(1,${map.column("end")})`,
  );
