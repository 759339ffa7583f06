import { buildKinds } from "../buildKinds";
import { oneCell, reference } from "../formula";
import type { Piece } from "../layout";
import type { Name } from "../sheet";
import { styles } from "../style";
import type { AssessmentKind } from "./AssessmentKind";
import type { At, Figure } from "./figures";
import { figures } from "./figures";

/** The choices of a dropdown. */
export interface Choices {
  readonly title: string;
  readonly values: readonly (string | number)[];
}

interface Wanted {
  readonly kind: AssessmentKind;
  readonly sheet: string;
  /** The last column of what is printed. */
  readonly after: number;
  readonly madeOn: string;
  readonly figures: readonly Figure[];
  readonly lists: readonly Choices[];
}

export interface Aside {
  readonly pieces: readonly Piece[];
  readonly names: readonly Name[];
  readonly at: At;
  /** Where the choices of a dropdown stand. */
  readonly source: (list: Choices) => string;
}

const rows = { title: 1, recipe: 2, figures: 4 };

const widths = { gap: 3, label: 36, figure: 24, list: 24 };

/** What a sheet works with and nobody needs to read: figures, choices and recipe, folded away at the far right, out of print. */
export function aside({ kind, sheet, after, madeOn, figures: list, lists }: Wanted): Aside {
  const label = after + 2;
  const worked = figures(list, { sheet, row: rows.figures, column: label });
  const recipe = JSON.stringify({ schema: 1, kind, madeOn });
  return {
    pieces: [widthsOf(label, lists.length), recipePiece(label, recipe), worked.piece, choices(label, lists)],
    names: [{ name: buildKinds[kind].recipe, refersTo: reference(sheet, oneCell(rows.recipe, label + 1)) }],
    at: worked.at,
    source: (wanted) => {
      const column = label + firstList + lists.indexOf(wanted);
      return reference(sheet, { row: rows.title + 1, column, rows: wanted.values.length, columns: 1 });
    },
  };
}

/** Right of the labels: figures, a gap, lists. */
const firstList = 3;

const widthsOf = (label: number, lists: number): Piece => ({
  columns: [
    { column: label - 1, count: 1, width: widths.gap },
    { column: label, count: 1, width: widths.label, collapsed: true },
    { column: label + 1, count: 1, width: widths.figure, collapsed: true },
    { column: label + 2, count: 1, width: widths.gap, collapsed: true },
    { column: label + firstList, count: lists, width: widths.list, collapsed: true },
  ],
});

const recipePiece = (label: number, recipe: string): Piece => ({
  blocks: [
    { row: rows.title, column: label, cells: [["Worked out for this sheet"]] },
    { row: rows.recipe, column: label, cells: [["Recipe", recipe]] },
  ],
  formats: [
    { area: oneCell(rows.title, label), style: styles.heading },
    { area: oneCell(rows.recipe, label), style: styles.label },
  ],
});

const choices = (label: number, lists: readonly Choices[]): Piece => ({
  blocks: lists.map(({ title, values }, index) => ({
    row: rows.title,
    column: label + firstList + index,
    cells: [[title], ...values.map((value) => [value])],
  })),
  formats: lists.map((_, index) => ({
    area: oneCell(rows.title, label + firstList + index),
    style: styles.heading,
  })),
});
