import type { Piece, Placed } from "../layout";
import { joinPieces, place, tablePiece } from "../layout";
import type { Ranking } from "../ranking/rankIndustries";
import type { Recipe } from "../recipe";
import type { Cell, Name, Sheet } from "../sheet";
import { styles } from "../style";
import { footer, lines, source, titleLines } from "../text";
import { bubbleChart, plotSize, scoreBars, shiftShareBars } from "./charts";
import { cutTable, lineRoom } from "./cutTable";
import type { MapRow } from "./mapTable";
import { mapRows, mapTable } from "./mapTable";
import type { LabelledBubble, Side } from "./labelSides";
import { labelSides } from "./labelSides";
import type { Reach } from "./reach";
import { drawnAt, mapReach, reachCells } from "./reach";
import type { TopRow } from "./topTable";
import { labelCount, shortTitle, topTable } from "./topTable";
import { twinTable } from "./twinTable";

/** The picture first, its words below, then the bars; what they are drawn from is folded away at the right. */
const rows = { map: 5, heading: 35, twin: 36, scores: 59, shiftShare: 89, last: 118 };

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
    bubbleChart(
      recipe,
      { map, top, cuts: place(cutSpec) },
      { leaders, sides: sidesOf(topSpec.rows, reach, largest) },
      at(rows.map),
    ),
    scoreBars(recipe, top, at(rows.scores)),
    shiftShareBars(recipe, top, at(rows.shiftShare)),
  ];
  const frame = {
    name: sheet,
    gridlines: false,
    print: {
      landscape: true,
      area: { row: 1, column: 1, rows: rows.last, columns: 8 },
      breaks: [rows.heading, rows.scores, rows.shiftShare],
      footer: footer(recipe),
    },
  };
  return {
    sheet: joinPieces(frame, [
      titleLines("Driver Map", ...caption(recipe, bubbles, map)),
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

/** Which side of its bubble each of the best is named on, as the map stands when it is built. */
function sidesOf(best: readonly TopRow[], reach: Reach, largest: number): Side[] {
  const across = plotSize.width / (lineRoom * (reach.right - reach.left));
  const up = plotSize.height / reach.top;
  const largestRadius = plotSize.height / 16;
  const bubbles = best.slice(0, labelCount).flatMap(({ found }): LabelledBubble[] => {
    if (!found?.drawn) return [];
    const { x, y } = drawnAt(found, reach);
    const radius = largestRadius * Math.sqrt(found.industry.sums.end / largest);
    return [{ x: x * across, y: -y * up, radius, label: shortTitle(found.industry.cells.title) }];
  });
  return labelSides(bubbles);
}

/** How to read the picture, how much of it is missing, and where it comes from. */
function caption(recipe: Recipe, bubbles: readonly MapRow[], map: Placed): [Cell, Cell] {
  const { end, base, reference, madeOn } = recipe;
  const reading = `Up: LQ ${end} against ${reference.name}. Right: growth of jobs ${base} to ${end}. Area: jobs ${end}. Dotted lines: the cuts.`;
  const before = "Not drawn because small or without data: ";
  const after = `. Far ones stand at the edge. ${source(recipe)}, ${madeOn}.`;
  const hidden = bubbles.filter(({ drawn }) => !drawn).length;
  return [
    reading,
    {
      formula: `"${before}"&SUMPRODUCT(--(${map.column("drawn")}="No"))&"${after}"`,
      value: `${before}${hidden}${after}`,
    },
  ];
}
