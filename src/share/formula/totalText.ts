import type { Input } from "../../measures/input";
import { isOneCell, type Part } from "./Part";
import { ValueStays } from "./ValueStays";

/** Figures whose rows must be complete to be added up. */
export interface Summed {
  readonly input: Input;
  readonly part: Part;
}

const isLevel = (input: Input): boolean => "level" in input && input.level === true;
/** A count is 0 or more; any other number is below this one, and no text is. */
const criterion = (input: Input): string => (isLevel(input) ? '">=0"' : '"<9E+307"');

/** The cells of one column of a matrix, or of all of a column that may lie across. */
function cellsOf({ input, part }: Summed, column: number): string {
  if (part.kind !== "cells" || !part.block)
    throw new ValueStays("A total is left out, and what it would add up does not stand in cells.");
  return input.kind === "matrix" ? part.block(0, column, part.rows, 1) : part.block(0, 0, part.rows, part.columns);
}

/**
 * What stands for a total that is left out: the sum over the rows of which all figures are there.
 *
 * @param of what is added up
 * @param among all figures of the call
 * @param column of a matrix
 */
export function totalText(of: Summed, among: readonly Summed[], column = 0): string {
  const ranges = among.filter(({ part }) => !isOneCell(part));
  if (isOneCell(of.part)) {
    if (ranges.length === 0) return of.part.cell(0, 0);
    throw new ValueStays("A total is left out, and what it would add up is a single cell that stands for all rows.");
  }
  const conditions = ranges.flatMap((each) => {
    const columns = each.input.kind === "matrix" ? each.part.columns : 1;
    return Array.from({ length: columns }, (_, index) => `${cellsOf(each, index)},${criterion(each.input)}`);
  });
  return `SUMIFS(${[cellsOf(of, column), ...conditions].join(",")})`;
}
