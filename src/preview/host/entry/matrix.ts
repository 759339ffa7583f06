import type { Area } from "../model/area";
import { HostError } from "../model/HostError";

const wrongSize = (given: string, { rows, columns }: Area): HostError =>
  new HostError(
    "InvalidArgument",
    `The input array has ${given}, the range has ${rows} rows and ${columns} columns: the number of rows or columns does not match.`,
  );

/**
 * What to put into each cell of an area: one scalar is meant for every cell, a list of lists must have the area's size.
 * @throws HostError InvalidArgument for lists that are ragged or of another size
 */
export function matrix(value: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  if (!rows.every((row): row is unknown[] => Array.isArray(row))) {
    throw new HostError("InvalidArgument", "The value must be one scalar or a list of rows, each a list of cells.");
  }
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) throw wrongSize("rows of different lengths", area);
  if (rows.length !== area.rows || width !== area.columns)
    throw wrongSize(`${rows.length} rows and ${width} columns`, area);
  return (row, column) => rows[row]![column];
}
