import type { FormulaNode } from "./FormulaNode";
import { isOneCell, type Known, type Part, type PartKind, type Scope } from "./Part";
import { ValueStays } from "./ValueStays";
import { writtenWith } from "./writtenWith";

/** The shape that all parts share; one cell fits any. */
function commonShape(parts: readonly Part[]): { rows: number; columns: number } {
  const [first, ...others] = parts.filter((part) => !isOneCell(part));
  if (first === undefined) return { rows: 1, columns: 1 };
  if (others.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns))
    throw new ValueStays("The formula joins ranges or results of different shapes cell by cell.");
  return { rows: first.rows, columns: first.columns };
}

function kindOf(parts: readonly Part[], shape: { rows: number; columns: number }): PartKind {
  if (isOneCell(shape)) return "value";
  return parts.some(({ kind }) => kind === "spilled") ? "spilled" : "worked";
}

/** In the text around it, a formula that took the place of a call stands in brackets. */
const inside = (part: Part, text: string): string => (part.isReplaced ? `(${text})` : text);

/**
 * A part that is worked out cell by cell from its own parts: an operator, or a function of single values.
 *
 * @param compute of one cell's values
 * @param whole which parts are taken whole for every cell, as the range in which VLOOKUP looks
 */
export function eachCell(
  node: FormulaNode,
  parts: readonly Part[],
  { formula }: Scope,
  compute: (values: readonly Known[]) => Known,
  whole: readonly boolean[] = [],
): Part {
  const shape = commonShape(parts.filter((_, index) => !whole[index]));
  const kind = kindOf(parts, shape);
  const textAt = (row: number, column: number): string =>
    writtenWith(
      node,
      formula,
      parts.map((part, index) => {
        if (whole[index]) return inside(part, part.whole());
        return inside(part, isOneCell(part) ? part.cell(0, 0) : part.cell(row, column));
      }),
    );
  const allAtOnce = (): string => {
    if (kind === "spilled") throw new ValueStays("The whole result of a function of the add-in is used at once.");
    return writtenWith(
      node,
      formula,
      parts.map((part) => inside(part, part.whole())),
    );
  };
  const valueAt = (row: number, column: number): Known =>
    compute(
      parts.map((part, index) => {
        if (whole[index]) return undefined;
        return isOneCell(part) ? part.value(0, 0) : part.value(row, column);
      }),
    );
  return { kind, ...shape, value: valueAt, whole: allAtOnce, cell: textAt };
}
