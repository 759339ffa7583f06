import type { Flow } from "../analysis/flow";
import { CellError } from "./cellError";
import { readGrid, shapeInWords, shapeOf, toRows } from "./grid";
import { readLabels } from "./readVector";
import { wrong } from "./wrong";

const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";

/** Whole columns end in blank rows, which are no flows. */
function withoutBlankEnd(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  let end = rows.length;
  while (end > 1 && rows[end - 1]!.every(isBlank)) end -= 1;
  return rows.slice(0, end);
}

/** @throws CellError that names the argument and the row */
export function readFlows(name: string, argument: unknown): Flow[] {
  const rows = withoutBlankEnd(toRows(argument));
  const shape = shapeOf(rows);
  if (shape.columns !== 3)
    throw wrong(`${name} has ${shapeInWords(shape)}: give three columns, where from, where to and how many.`);
  const textOf = (column: number) =>
    readLabels(
      name,
      rows.map((cells) => [cells[column]]),
    ).values;
  const [origins, destinations] = [textOf(0), textOf(1)];
  const { values } = readGrid(
    name,
    rows.map((cells) => [cells[2]]),
  );
  return Array.from(values, (count, row) => {
    const where = `${name}, row ${row + 1}`;
    if (count < 0) throw new CellError("invalidNumber", `${where} has a negative count.`);
    const [origin, destination] = [origins[row]!, destinations[row]!];
    if (origin === "" || destination === "") throw wrong(`${where} lacks an area: fill in where from and where to.`);
    return { origin, destination, count };
  });
}
