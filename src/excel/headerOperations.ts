import { areaAddress } from "./areaAddress";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";
import type { TableChange } from "./tableChanges";

/**
 * Gives columns of a table passing names where a header is to become what another one is still called, as when the years move on:
 * Excel would put a number behind it. Formulas follow a column whatever it is called.
 */
export function headerOperations(worksheet: Excel.Worksheet, change: TableChange, to: "before" | "after"): Operation[] {
  const { before, headers, columns } = change;
  const width = to === "after" ? headers.after.length : headers.before.length;
  const passing = passingColumns(change);
  if (passing.size === 0) return [];
  const added = new Set(columns);
  const kept = headers.after.map((_, at) => at).filter((at) => !added.has(before.column + at));
  const names = Array.from({ length: width }, (_, at) => {
    const column = to === "after" ? at : kept[at]!;
    return passing.has(column) ? `(column ${column + 1})` : null;
  });
  const area = { row: before.row, column: before.column, rows: 1, columns: width };
  return [
    {
      bytes: CALL_BYTES + 20 * width,
      sentence: "Writing headers",
      run: () => {
        worksheet.getRange(areaAddress(area)).values = [names];
      },
    },
  ];
}

/** Positions, among the new columns, of headers that change, if one takes the name of another. */
function passingColumns({ before, headers, columns }: TableChange): Set<number> {
  const added = new Set(columns.map((column) => column - before.column));
  const old = [...headers.before];
  const pairs = headers.after.map((after, at) => ({ at, after, before: added.has(at) ? null : old.shift()! }));
  const changed = pairs.filter((pair) => pair.before !== pair.after);
  const taken = new Set(headers.before);
  return new Set(changed.some(({ after }) => taken.has(after)) ? changed.map(({ at }) => at) : []);
}
