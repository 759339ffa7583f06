import { oneCell, reference } from "../formula";
import type { Piece } from "../layout";
import type { Style } from "../sheet";
import { styles } from "../style";

/** A figure that sentences speak of, worked out in a cell of its own, so that it can be traced. */
export interface Figure {
  readonly key: string;
  readonly label: string;
  readonly formula: (at: At) => string;
  readonly style?: Style;
}

/** The cell of a figure, by its key. */
export type At = (key: string) => string;

interface Corner {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of some figures, labels beside them; what they show hangs on the sheets that are there. */
export function figures(list: readonly Figure[], { sheet, row, column }: Corner): { piece: Piece; at: At } {
  const at: At = (key) => {
    const index = list.findIndex((each) => each.key === key);
    if (index < 0) throw new Error(`${sheet} has no figure "${key}"`);
    return reference(sheet, oneCell(row + index, column + 1));
  };
  const piece: Piece = {
    blocks: list.map(({ label, formula }, index) => ({
      row: row + index,
      column,
      cells: [[label, { formula: formula(at), value: null }]],
    })),
    formats: list.flatMap(({ style }, index) => [
      { area: oneCell(row + index, column), style: styles.label },
      { area: oneCell(row + index, column + 1), style: style ?? styles.text },
    ]),
  };
  return { piece, at };
}
