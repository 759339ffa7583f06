import { type ArgumentCell, argumentCells } from "../functions/argumentCells";
import type { TableInput } from "../measures/input";
import type { Place, Places } from "../measures/place";
import type { TableMeasure } from "../measures/tableMeasure";

/** A cell or a range of figures that must all be there. */
export interface Figures {
  readonly reference: string;
  readonly rows: number;
  readonly columns: number;
  /** Part of a formula for one row, which keeps its size wherever it is copied. */
  readonly isFixed?: true;
}

interface Argument {
  readonly input: TableInput;
  readonly place: Place;
  readonly cells: readonly (readonly ArgumentCell[])[];
}

const REFERENCE = /\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?(?![\w(])/g;

/** The cells and ranges that a formula names. */
export const referencesIn = (formula: string): ReadonlySet<string> => new Set(formula.match(REFERENCE));

const isFigure = ({ input: { kind } }: Argument): boolean =>
  kind !== "labels" && kind !== "choice" && kind !== "switch";
const isPerRow = ({ input: { kind } }: Argument): boolean => kind === "column" || kind === "matrix";
const oneCell = (reference: string): Figures => ({ reference, rows: 1, columns: 1 });

/** All figures of an argument. */
function allOf({ input, place, cells }: Argument): Figures {
  const isFlows = input.kind === "flows";
  return {
    reference: isFlows ? place.column(2) : place.all,
    rows: cells.length,
    columns: isFlows ? 1 : cells[0]!.length,
  };
}

function rowOf({ place, cells }: Argument, row: number): Figures {
  const columns = cells[0]!.length;
  const [first, last] = [place.cell(row, 0), place.cell(row, columns - 1)];
  return columns === 1 ? oneCell(first) : { reference: `${first}:${last}`, rows: 1, columns, isFixed: true };
}

/** The single cells of an argument that are among the references. */
function cellsAmong(references: ReadonlySet<string>, { place, cells }: Argument, besides?: number): Figures[] {
  return cells.flatMap((line, row) =>
    line.flatMap((_, column) => {
      const reference = place.cell(row, column);
      return row !== besides && references.has(reference) ? [oneCell(reference)] : [];
    }),
  );
}

/** Whether a formula with these references reads anything of an argument. */
function isRead(references: ReadonlySet<string>, argument: Argument): boolean {
  const { place, cells } = argument;
  const [rows, columns] = [cells.map((_, row) => place.row(row)), cells[0]!.map((_, column) => place.column(column))];
  return (
    [place.all, ...rows, ...columns].some((range) => references.has(range)) ||
    cellsAmong(references, argument).length > 0
  );
}

/** Of an argument with a length of its own the cells that are read, of all others everything. */
function neededByAll(figures: readonly Argument[], references: ReadonlySet<string>): Figures[] {
  return figures.flatMap((argument) => {
    const hasOwnLength = "ownLength" in argument.input && argument.input.ownLength === true;
    return hasOwnLength ? cellsAmong(references, argument) : [allOf(argument)];
  });
}

/**
 * What one cell of a table's result needs, each range once.
 *
 * @param row of the result
 * @param formula of the cell
 * @param rowFormulas of all the cells of its row, which share what is missing
 */
export function neededFigures(
  { inputs, missingRow, nativeTakesGaps }: TableMeasure,
  at: { readonly places: Places; readonly values: TableMeasure["example"]["values"] },
  { row, formula, rowFormulas }: { readonly row: number; readonly formula: string; readonly rowFormulas: string },
): Figures[] {
  const figures = Object.entries(inputs)
    .map(([key, input]) => ({ input, place: at.places[key]!, cells: argumentCells(input, at.values[key]) }))
    .filter(isFigure)
    .filter((argument) => !(nativeTakesGaps && isPerRow(argument)));
  const [references, inRow] = [referencesIn(formula), referencesIn(rowFormulas)];
  if (!figures.some((argument) => isRead(references, argument))) return [];
  const needed = (): Figures[] => {
    // What adds up a whole column would add up what is left of it.
    const addsUp = figures.some(({ input, place }) => input.kind === "column" && references.has(place.all));
    if (addsUp || missingRow === "everything" || missingRow === "own") return neededByAll(figures, references);
    return figures.flatMap((argument) => {
      if (!isPerRow(argument)) return inRow.has(argument.place.all) ? [{ ...allOf(argument), isFixed: true }] : [];
      if (missingRow === "cell") return cellsAmong(references, argument);
      return [rowOf(argument, row), ...cellsAmong(references, argument, row)];
    });
  };
  return [...new Map(needed().map((each) => [each.reference, each])).values()];
}
