import { inclusivePercentile } from "../../analysis/inclusivePercentile";
import { oneCell, reference } from "../formula";
import type { Piece, Placed } from "../layout";
import type { Recipe } from "../recipe";
import type { Name } from "../sheet";
import type { MapRow } from "./mapRow";

/** How far the map is drawn. What lies beyond stands at its edge: one industry that tripled would squeeze all others together. */
export interface Reach {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Jobs of the largest bubble. */
  readonly largest: number;
}

/** Up to here everybody is drawn where they are: so far from the growth cut, so many times the LQ cut. */
const least = { growth: 0.35, lq: 1.5 };

/** Three times as far as nine of ten industries go to either side and up, with the cuts inside, and no farther than the farthest. */
export function mapReach(rows: readonly MapRow[], { cuts }: Recipe): Reach {
  const drawn = rows.filter((row) => row.drawn).map(({ industry }) => industry);
  const [growth, lq] = [drawn.map((industry) => industry.growth), drawn.map((industry) => industry.lq)];
  const spread = (values: readonly number[], share: number) =>
    values.length === 0 ? 0 : 3 * inclusivePercentile(values, share);
  const nearest = Math.min(...growth, cuts.growth - 0.1);
  const farthest = Math.max(...growth, cuts.growth + 0.1);
  return {
    left: Math.max(nearest, Math.min(cuts.growth - least.growth, spread(growth, 0.1))),
    right: Math.min(farthest, Math.max(cuts.growth + least.growth, spread(growth, 0.9))),
    top: Math.min(Math.max(...lq, cuts.lq), Math.max(least.lq * cuts.lq, spread(lq, 0.9))),
    largest: Math.max(0, ...drawn.map(({ sums }) => sums.end)),
  };
}

/** Where a bubble stands; an industry that is not drawn stands at 0. */
export function drawnAt({ drawn, industry }: MapRow, { left, right, top }: Reach): { x: number; y: number } {
  if (!drawn) return { x: 0, y: 0 };
  return { x: Math.max(left, Math.min(right, industry.growth)), y: Math.min(top, industry.lq) };
}

/** The same as cells with names, so that the map follows every change. */
export function reachCells(
  { left, right, top }: Reach,
  map: Placed,
  at: { sheet: string; row: number; column: number },
): { piece: Piece; names: Name[] } {
  const [growth, lq] = [map.column("growth"), map.column("lq")];
  const spread = (values: string, share: number) => `IFERROR(3*PERCENTILE(${values},${share}),0)`;
  const cells = [
    {
      name: "MapLeft",
      formula: `MAX(MIN(${growth},GrowthCut-0.1),MIN(GrowthCut-${least.growth},${spread(growth, 0.1)}))`,
      value: left,
    },
    {
      name: "MapRight",
      formula: `MIN(MAX(${growth},GrowthCut+0.1),MAX(GrowthCut+${least.growth},${spread(growth, 0.9)}))`,
      value: right,
    },
    { name: "MapTop", formula: `MIN(MAX(${lq},LqCut),MAX(${least.lq}*LqCut,${spread(lq, 0.9)}))`, value: top },
  ];
  return {
    piece: {
      blocks: [
        {
          row: at.row,
          column: at.column,
          cells: [cells.map(({ name }) => name), cells.map(({ formula, value }) => ({ formula, value }))],
        },
      ],
    },
    names: cells.map(({ name }, index) => ({
      name,
      refersTo: reference(at.sheet, oneCell(at.row + 1, at.column + index)),
    })),
  };
}
