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

/** Twice the distance within which four fifths of the industries lie, with the cuts inside. */
export function mapReach(rows: readonly MapRow[], { cuts }: Recipe): Reach {
  // Undrawn rows carry 0 in the table that the formulas read.
  const growth = rows.map((row) => (row.drawn ? row.industry.growth : 0));
  const lq = rows.map((row) => (row.drawn ? row.industry.lq : 0));
  const largest = Math.max(...rows.map((row) => (row.drawn ? row.industry.sums.end : 0)));
  return {
    left: Math.max(
      Math.min(...growth, cuts.growth - 0.1),
      Math.min(cuts.growth - 0.1, 2 * inclusivePercentile(growth, 0.1)),
    ),
    right: Math.min(
      Math.max(...growth, cuts.growth + 0.1),
      Math.max(cuts.growth + 0.1, 2 * inclusivePercentile(growth, 0.9)),
    ),
    top: Math.min(Math.max(...lq, cuts.lq), Math.max(1.5 * cuts.lq, 2 * inclusivePercentile(lq, 0.9))),
    largest,
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
  const cells = [
    {
      name: "MapLeft",
      formula: `MAX(MIN(${growth},GrowthCut-0.1),MIN(GrowthCut-0.1,2*PERCENTILE(${growth},0.1)))`,
      value: left,
    },
    {
      name: "MapRight",
      formula: `MIN(MAX(${growth},GrowthCut+0.1),MAX(GrowthCut+0.1,2*PERCENTILE(${growth},0.9)))`,
      value: right,
    },
    { name: "MapTop", formula: `MIN(MAX(${lq},LqCut),MAX(1.5*LqCut,2*PERCENTILE(${lq},0.9)))`, value: top },
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
