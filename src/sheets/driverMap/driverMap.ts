import { quoted } from "../formula";
import type { Piece, Placed } from "../layout";
import { joinPieces, place, tablePiece } from "../layout";
import type { Ranking } from "../ranking/rankIndustries";
import type { Recipe } from "../recipe";
import type { Cell, Name, Sheet } from "../sheet";
import { styles } from "../style";
import { footer, lines, source, titleLines } from "../text";
import { scoreBars, shiftShareBars } from "./bars";
import { bubbleChart } from "./bubbleChart";
import { labelPlaces } from "./labelPlaces";
import type { MapRow } from "./mapRow";
import { mapRows } from "./mapRow";
import { mapReach } from "./reach";
import { twinTable } from "./twinTable";
import { workingTables } from "./workingTables";

/** The picture first, its words below, then the bars; what they are drawn from is folded away at the right. */
const rows = { map: 5, heading: 35, twin: 36, scores: 59, shiftShare: 89, last: 118 };

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
  const working = workingTables(recipe, ranking, bubbles, reach, rank);
  const twinSpec = twinTable(bubbles, { map: working.map, rank }, { row: rows.twin, column: 1 });
  const leaders = ranking.industries.filter(({ rank: place }) => place <= 3).map(({ cells }) => cells.title);
  const at = (row: number) => ({ row, column: 1 });
  const charts: Piece = {
    charts: [
      bubbleChart(recipe, working, { leaders, sides: labelPlaces(bubbles, reach) }, at(rows.map)),
      scoreBars(recipe, working.top, at(rows.scores)),
      shiftShareBars(recipe, working.top, at(rows.shiftShare)),
    ],
  };
  const pieces = [
    titleLines("Driver Map", ...caption(recipe, bubbles, working.map)),
    lines(rows.heading, 1, ["The map in words: the five best of each quadrant"], styles.heading),
    tablePiece(twinSpec, place(twinSpec)),
    ...working.pieces,
    charts,
  ];
  return { sheet: joinPieces(frame(recipe), pieces), top: working.top, names: working.names };
}

const frame = (recipe: Recipe) => ({
  name: "Driver Map",
  gridlines: false,
  print: {
    landscape: true,
    area: { row: 1, column: 1, rows: rows.last, columns: 8 },
    breaks: [rows.heading, rows.scores, rows.shiftShare],
    footer: footer(recipe),
  },
});

/** How to read the picture, how much of it is missing, and where it comes from. */
function caption(recipe: Recipe, bubbles: readonly MapRow[], map: Placed): [Cell, Cell] {
  const { end, base, reference, madeOn } = recipe;
  const reading = `Up: location quotient ${end}. Right: growth of jobs ${base} to ${end}. Area: jobs ${end}. Dotted lines: the cuts.`;
  const before = `Against ${reference.name}. Not drawn because small or without data: `;
  const after = `. Far ones stand at the edge. ${source(recipe)}, ${madeOn}.`;
  const hidden = bubbles.filter(({ drawn }) => !drawn).length;
  return [
    reading,
    {
      formula: `${quoted(before)}&SUMPRODUCT(--(${map.column("drawn")}="No"))&${quoted(after)}`,
      value: `${before}${hidden}${after}`,
    },
  ];
}
