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
import type { Reach } from "./reach";
import { drawnAt, mapReach } from "./reach";
import { twinTable } from "./twinTable";
import { workingTables } from "./workingTables";

/** The picture first, its words below, then the bars; what they are drawn from is folded away at the right. */
const rows = { map: 7, heading: 37, twin: 38, scores: 61, shiftShare: 91, last: 120 };

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
    titleLines("Driver Map", ...caption(recipe, bubbles, reach, working.map)),
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
    area: { row: 1, column: 1, rows: rows.last, columns: 9 },
    breaks: [rows.heading, rows.scores, rows.shiftShare],
    footer: footer(recipe),
  },
});

/** How to read the picture, how much of it is missing or moved, and where it comes from. */
function caption(recipe: Recipe, bubbles: readonly MapRow[], reach: Reach, map: Placed): Cell[] {
  const { end, base, reference, madeOn } = recipe;
  const moved = bubbles.filter((row) => {
    const { x, y } = drawnAt(row, reach);
    return row.drawn && (x !== row.industry.growth || y !== row.industry.lq);
  });
  const counted = (words: string, cells: string, value: number): Cell => ({
    formula: `${quoted(words)}&SUMPRODUCT(${cells})&"."`,
    value: `${words}${value}.`,
  });
  const away = `(${map.column("x")}<>${map.column("growth")})+(${map.column("y")}<>${map.column("lq")})`;
  return [
    `Up: location quotient ${end} against ${reference.name}. Right: growth of jobs ${base} to ${end}. Area: jobs ${end}. Dotted lines: the cuts.`,
    counted(
      "Not drawn, small or without data: ",
      `--(${map.column("drawn")}="No")`,
      bubbles.filter(({ drawn }) => !drawn).length,
    ),
    counted(
      "So far out that they are drawn nearer, the true figures stand in the table: ",
      `(${map.column("drawn")}="Yes")*((${away})>0)`,
      moved.length,
    ),
    `${source(recipe)}, ${madeOn}.`,
  ];
}
