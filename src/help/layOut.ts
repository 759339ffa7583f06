import { type ArgumentCell, argumentCells } from "../functions/argumentCells";
import { argumentName } from "../functions/argumentName";
import type { Input } from "../measures/input";
import type { Measure } from "../measures/measure";
import type { Place, Places } from "../measures/place";
import type { TableMeasure } from "../measures/tableMeasure";
import { columnLetters } from "../sheets/formula";

/** One argument on a sheet: its heading, the cells under it, and where they stand. */
export interface LaidArgument {
  readonly input: string;
  readonly heading: string;
  readonly cells: readonly (readonly ArgumentCell[])[];
  /** Of the heading, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly place: Place;
}

/** The arguments of one call side by side on a sheet, and the call. */
export interface LaidOut {
  readonly arguments: readonly LaidArgument[];
  readonly places: Places;
  /** `LMI.NAME(A2:A9,B2,...)`, without "=". */
  readonly call: string;
  /** Columns that are taken. */
  readonly width: number;
}

function placeOf(cells: readonly (readonly unknown[])[], row: number, column: number, isFact: boolean): Place {
  const [rows, columns] = [cells.length, cells[0]!.length];
  // An argument of one cell stands for every row; a fact is of its row, and its formula is filled down.
  const standsForAll = rows === 1 && columns === 1 && !isFact;
  const fixed = (at: number, right: number) => `$${columnLetters(column + right + 1)}$${row + 1 + at}`;
  const area = (top: number, left: number, bottom: number, right: number) =>
    top === bottom && left === right ? fixed(top, left) : `${fixed(top, left)}:${fixed(bottom, right)}`;
  return {
    all: area(0, 0, rows - 1, columns - 1),
    cell: (down, right = 0) => (standsForAll ? fixed(0, 0) : `${columnLetters(column + right + 1)}${row + 1 + down}`),
    row: (down) => area(down, 0, down, columns - 1),
    column: (right) => area(0, right, rows - 1, right),
  };
}

/**
 * Puts the values of a measure's arguments side by side on a sheet, a heading over each.
 *
 * @param values by input name, as `compute` takes them
 * @param from the cell of the first heading, counted from 0
 */
export function layOut(
  { name, inputs }: Measure | TableMeasure,
  values: Readonly<Record<string, unknown>>,
  from = { row: 0, column: 0 },
): LaidOut {
  let column = from.column;
  const laid = Object.entries<Input>(inputs).map(([input, described]): LaidArgument => {
    const cells = argumentCells(described, values[input]);
    const at = { row: from.row, column };
    column += cells[0]!.length;
    return {
      input,
      heading: argumentName(input),
      cells,
      ...at,
      place: placeOf(cells, from.row + 1, at.column, described.kind === "fact"),
    };
  });
  return {
    arguments: laid,
    places: Object.fromEntries(laid.map(({ input, place }) => [input, place])),
    call: `LMI.${name}(${laid.map(({ place }) => place.all.replaceAll("$", "")).join(",")})`,
    width: column - from.column,
  };
}
