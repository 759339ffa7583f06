import type { Piece, Placed } from "../layout";
import { joinPieces, place, tablePiece } from "../layout";
import type { Ranking } from "../ranking/rankIndustries";
import type { Recipe } from "../recipe";
import type { Cell, Name, Sheet } from "../sheet";
import { styles } from "../style";
import { footer, lines, source, titleLines } from "../text";
import { bubbleChart, scoreBars, shiftShareBars } from "./charts";
import { cutTable } from "./cutTable";
import type { MapRow } from "./mapTable";
import { mapRows, mapTable } from "./mapTable";
import { mapReach, reachCells } from "./reach";
import { topTable } from "./topTable";
import { twinTable } from "./twinTable";

/** The picture first, its words below, then the bars; what they are drawn from is folded away at the right. */
const rows = { map: 4, heading: 33, twin: 34, scores: 57, shiftShare: 86 };

const sheet = "Driver Map";

const working = { first: 10, row: 4 };

export interface DriverMap {
  readonly sheet: Sheet;
  /** The best industries, for other sheets to name. */
  readonly top: Placed;
  readonly names: readonly Name[];
}

/** Every industry as a bubble, and the same in words. */
export function driverMap(recipe: Recipe, ranking: Ranking, rank: Placed): DriverMap {
  const bubbles = mapRows(ranking.industries, recipe);
  const reach = mapReach(bubbles, recipe);
  const mapSpec = mapTable(bubbles, reach, rank, { row: working.row, column: working.first });
  const map = place(mapSpec);
  const topSpec = topTable(bubbles, reach, ranking, map, rank, after(map));
  const top = place(topSpec);
  const largest = Math.max(...bubbles.map(({ drawn, industry }) => (drawn ? industry.sums.end : 0)));
  const cutSpec = cutTable(reach, recipe, largest, map, after(top));
  const edges = reachCells(reach, map, { sheet, row: 1, column: working.first });
  const twinSpec = twinTable(bubbles, map, rank, { row: rows.twin, column: 1 });
  const at = (row: number) => ({ row, column: 1 });
  const leaders = ranking.industries.filter(({ rank: place }) => place <= 3).map(({ cells }) => cells.title);
  const charts = [
    bubbleChart(recipe, { map, top, cuts: place(cutSpec) }, leaders, at(rows.map)),
    scoreBars(recipe, top, at(rows.scores)),
    shiftShareBars(recipe, top, at(rows.shiftShare)),
  ];
  const frame = {
    name: sheet,
    gridlines: false,
    print: { landscape: true, area: { row: 1, column: 1, rows: 114, columns: 8 }, footer: footer(recipe) },
  };
  return {
    sheet: joinPieces(frame, [
      titleLines("Driver Map", caption(recipe, bubbles, map)),
      lines(rows.heading, 1, ["The map in words: the five best of each quadrant"], styles.heading),
      tablePiece(twinSpec, place(twinSpec)),
      ...[tablePiece(mapSpec, map), tablePiece(topSpec, top), tablePiece(cutSpec, place(cutSpec))].map(folded),
      edges.piece,
      { charts },
    ]),
    top,
    names: edges.names,
  };
}

/** The next table stands to the right, one column free between them. */
const after = ({ area }: Placed) => ({ row: working.row, column: area.column + area.columns + 1 });

const folded = (piece: Piece): Piece => ({
  ...piece,
  columns: (piece.columns ?? []).map((column) => ({ ...column, collapsed: true })),
});

function caption(recipe: Recipe, bubbles: readonly MapRow[], map: Placed): Cell {
  const { end, base, reference, madeOn } = recipe;
  const hidden = bubbles.filter(({ drawn }) => !drawn).length;
  const before = `Up: LQ ${end} against ${reference.name}. Right: growth of jobs ${base} to ${end}. Area: jobs ${end}. Dotted: the cuts. Not drawn, too small or without data: `;
  const last = `. ${source(recipe)}, ${madeOn}.`;
  return {
    formula: `"${before}"&SUMPRODUCT(--(${map.column("drawn")}="No"))&"${last}"`,
    value: `${before}${hidden}${last}`,
  };
}
