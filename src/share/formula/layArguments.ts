import type { Input } from "../../measures/input";
import type { Place } from "../../measures/place";
import { columnLetters } from "../../sheets/formula";
import { isOneCell, type Part } from "./Part";

/**
 * An argument on an imagined sheet, as the help pages lay it out: columns down, lists across, one beside the other. Excel's own formulas
 * are made for that sheet, whose references are plain and unlike each other, and then get the argument's own text.
 */
export interface LaidArgument {
  readonly name: string;
  readonly input: Input;
  readonly part: Part;
  readonly isGiven: boolean;
  /** It is not left out, nor spelled out: it can go missing. */
  readonly isNeeded: boolean;
  /** Its first column on the imagined sheet, and its size there. */
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** It lies the other way in the workbook. */
  readonly isTurned: boolean;
  readonly place: Place;
}

/** Of one cell that stands for every row of a column: its formula as a whole column would count it once. */
export const EVERY_ROW = "XFD1048576";

export interface ToLay extends Pick<LaidArgument, "name" | "input" | "part" | "isGiven" | "isNeeded"> {
  /** One cell stands for every row. */
  readonly isRepeated: boolean;
  /** How many rows count; undefined for all. */
  readonly rows?: number;
}

function placeAt(left: number, rows: number, columns: number, isRepeated: boolean): Place {
  const isSingle = isOneCell({ rows, columns });
  const fixed = (row: number, column: number): string => `$${columnLetters(left + column)}$${row + 1}`;
  const area = (top: number, from: number, bottom: number, to: number): string =>
    top === bottom && from === to ? fixed(top, from) : `${fixed(top, from)}:${fixed(bottom, to)}`;
  return {
    all: isRepeated ? EVERY_ROW : area(0, 0, rows - 1, columns - 1),
    cell: (row, column = 0) => (isSingle ? fixed(0, 0) : `${columnLetters(left + column)}${row + 1}`),
    row: (row) => area(row, 0, row, columns - 1),
    column: (column) => area(0, column, rows - 1, column),
  };
}

/** Whether a column lies across, or a list down. */
function liesTurned({ kind }: Input, { rows, columns }: Part): boolean {
  if (kind === "column" || kind === "labels") return rows === 1 && columns > 1;
  return kind === "list" && columns === 1 && rows > 1;
}

/** Lays arguments side by side. */
export function layArguments(toLay: readonly ToLay[]): LaidArgument[] {
  let column = 1;
  return toLay.map(({ name, input, part, isGiven, isNeeded, isRepeated, rows: counted }) => {
    const isTurned = liesTurned(input, part);
    const [rows, columns] = isTurned ? [part.columns, part.rows] : [counted ?? part.rows, part.columns];
    const laid = { name, input, part, isGiven, isNeeded, column, rows, columns, isTurned };
    column += columns;
    return { ...laid, place: placeAt(laid.column, rows, columns, isRepeated) };
  });
}
