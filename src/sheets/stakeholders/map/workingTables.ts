import type { Piece, Placed } from "../../layout";
import { place, tablePiece } from "../../layout";
import { dotTable } from "./dotTable";
import { cornerTable, lineTable } from "./guideTables";
import { labelTable } from "./labelTable";
import type { Scan } from "./Scan";

/** What the chart is drawn from: beside the picture, folded away. */
export interface Working {
  readonly dots: Placed;
  readonly ten: Placed;
  readonly lines: Placed;
  readonly fields: Placed;
  readonly pieces: readonly Piece[];
}

/** The next table stands to the right, one column free between them. */
const after = ({ area }: Placed) => ({ row: area.row, column: area.column + area.columns + 1 });

export function workingTables(scan: Scan): Working {
  const dotSpec = dotTable(scan);
  const dots = place(dotSpec);
  const tenSpec = labelTable(scan, after(dots));
  const ten = place(tenSpec);
  const lineSpec = lineTable(after(ten));
  const lines = place(lineSpec);
  const fieldSpec = cornerTable(after(lines));
  const fields = place(fieldSpec);
  const pieces = [
    tablePiece(dotSpec, dots),
    tablePiece(tenSpec, ten),
    tablePiece(lineSpec, lines),
    tablePiece(fieldSpec, fields),
  ];
  return { dots, ten, lines, fields, pieces: pieces.map(folded) };
}

const folded = (piece: Piece): Piece => ({
  ...piece,
  columns: (piece.columns ?? []).map((column) => ({ ...column, collapsed: true })),
});
