import type { Piece, Placed } from "../layout";
import { place, tablePiece } from "../layout";
import type { Ranking } from "../ranking/rankIndustries";
import type { Recipe } from "../recipe";
import type { Name } from "../sheet";
import { cutTable } from "./cutTable";
import type { MapRow } from "./mapRow";
import { mapTable } from "./mapTable";
import type { Reach } from "./reach";
import { reachCells } from "./reach";
import { topTable } from "./topTable";

/** What the charts are drawn from: beside the pictures, folded away. */
export interface WorkingTables {
  readonly map: Placed;
  readonly top: Placed;
  readonly cuts: Placed;
  readonly pieces: readonly Piece[];
  readonly names: readonly Name[];
}

const first = { row: 4, column: 11 };

/** The next table stands to the right, one column free between them. */
const after = ({ area }: Placed) => ({ row: first.row, column: area.column + area.columns + 1 });

export function workingTables(
  recipe: Recipe,
  ranking: Ranking,
  bubbles: readonly MapRow[],
  reach: Reach,
  rank: Placed,
): WorkingTables {
  const mapSpec = mapTable(bubbles, reach, rank, first);
  const map = place(mapSpec);
  const topSpec = topTable(bubbles, reach, ranking, { map, rank }, after(map));
  const top = place(topSpec);
  const cutSpec = cutTable(reach, recipe, map, after(top));
  const cuts = place(cutSpec);
  const edges = reachCells(reach, map, { sheet: mapSpec.sheet, row: 1, column: first.column });
  const tables = [tablePiece(mapSpec, map), tablePiece(topSpec, top), tablePiece(cutSpec, cuts)];
  return { map, top, cuts, pieces: [...tables.map(folded), edges.piece], names: edges.names };
}

const folded = (piece: Piece): Piece => ({
  ...piece,
  columns: (piece.columns ?? []).map((column) => ({ ...column, collapsed: true })),
});
