import type { ArgumentCell } from "../functions/argumentCells";
import type { LaidArgument } from "./layOut";

/** The cells of arguments that stand side by side, row by row; null where an argument has ended. */
export function argumentRows(laid: readonly LaidArgument[]): (ArgumentCell | null)[][] {
  const height = Math.max(...laid.map(({ cells }) => cells.length));
  const cellsOf = ({ cells }: LaidArgument, row: number): readonly (ArgumentCell | null)[] =>
    cells[row] ?? cells[0]!.map(() => null);
  return Array.from({ length: height }, (_, row) => laid.flatMap((each) => cellsOf(each, row)));
}
