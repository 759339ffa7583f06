import { oneCell } from "../formula";
import type { Piece } from "../layout";
import { joinPieces } from "../layout";
import type { Cell, Name, Workbook } from "../sheet";
import { sheetMarks } from "../sheetMarks";
import { styles } from "../style";
import { footer, lines } from "../text";
import type { Aside } from "./aside";
import type { AssessmentContext } from "./AssessmentContext";
import type { AssessmentKind } from "./AssessmentKind";
import { FIRST_COLUMN } from "./textGrid";

interface Content {
  readonly kind: AssessmentKind;
  readonly sheet: string;
  readonly title: Cell;
  /** How to use it, under the title. */
  readonly words: string;
  readonly widths: readonly number[];
  readonly lastRow: number;
  /** Rows that begin a new page. */
  readonly breaks?: readonly number[];
  readonly pieces: readonly Piece[];
  readonly names?: readonly Name[];
  readonly aside: Aside;
}

/** The first row under the title. */
export const FIRST_ROW = 5;

/** A build of one sheet of text: title, content, and what it works with out of sight. */
export function assessmentSheet(
  { ranking, madeOn }: AssessmentContext,
  { kind, sheet: name, title, words, widths, lastRow, breaks = [], pieces, names = [], aside }: Content,
): Workbook {
  const frame = {
    name,
    gridlines: false,
    print: {
      landscape: true,
      area: { row: 1, column: 1, rows: lastRow, columns: widths.length },
      breaks,
      footer: ranking ? `${name} · ${footer({ ...ranking.recipe, madeOn })}` : `${name} · ${madeOn}`,
    },
  };
  const sheet = joinPieces(frame, [
    lines(2, FIRST_COLUMN, [title, words], {}),
    {
      formats: [
        { area: oneCell(2, FIRST_COLUMN), style: styles.title },
        { area: oneCell(3, FIRST_COLUMN), style: styles.subtitle },
      ],
      rowHeights: [{ row: 2, height: 26 }],
      columns: widths.map((width, at) => ({ column: at + 1, count: 1, width })),
    },
    ...pieces,
    ...aside.pieces,
  ]);
  return { title: name, sheets: [sheet], names: [...sheetMarks([sheet], kind), ...names, ...aside.names] };
}
