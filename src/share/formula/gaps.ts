import type { Figures } from "../../help/neededFigures";
import type { LaidArgument } from "./layArguments";
import { isOneCell } from "./Part";
import { writtenArea } from "./referencePart";

const isNumber = (value: unknown): boolean => typeof value === "number";

/** How many of these cells of the imagined sheet hold numbers. */
function numbersIn({ reference }: Figures, laid: readonly LaidArgument[]): number {
  const area = writtenArea(reference);
  const { part, column, isTurned } = laid.find(
    (each) => area.column >= each.column && area.column < each.column + each.columns,
  )!;
  if (isOneCell(part)) return Number(isNumber(part.value(0, 0)));
  let count = 0;
  for (let row = area.row - 1; row < area.row - 1 + area.rows; row += 1)
    for (let right = area.column - column; right < area.column - column + area.columns; right += 1)
      count += Number(isNumber(isTurned ? part.value(right, row) : part.value(row, right)));
  return count;
}

const FIGURES: ReadonlySet<string> = new Set(["column", "matrix", "list", "single", "flows"]);

/** Whether a figure that was given is no number. */
export function hasGaps(laid: readonly LaidArgument[]): boolean {
  return laid.some(({ input, part, rows, isGiven }) => {
    if (!isGiven || !FIGURES.has(input.kind)) return false;
    const columns = input.kind === "flows" ? [2] : [...Array(part.columns).keys()];
    const height = input.kind === "flows" ? rows : part.rows;
    return Array.from({ length: height }).some((_, row) =>
      columns.some((column) => !isNumber(part.value(row, column))),
    );
  });
}

/** Whether one of the figures is missing. */
export function fallsShort(needed: readonly Figures[], laid: readonly LaidArgument[]): boolean {
  return needed.some((figures) => {
    const { rows, columns } = writtenArea(figures.reference);
    return numbersIn(figures, laid) < rows * columns;
  });
}
