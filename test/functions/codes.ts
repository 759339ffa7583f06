import { CellError, type ResultCell } from "../../src/functions/cellError";

function plain(cell: ResultCell): number | string {
  if (cell instanceof CellError) return cell.code;
  return typeof cell === "number" ? Number(cell.toPrecision(12)) : cell;
}

/** A result with each error as its code and numbers to 12 digits, so that a whole table fits in one expectation. */
export function codes(rows: readonly (readonly ResultCell[])[]): (number | string)[][] {
  return rows.map((cells) => cells.map(plain));
}

/** The error that a call as a whole gives, as "code: message". */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof CellError) return `${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error("The call was not refused");
}
