import { CellError, type ResultCell } from "../../functions/cellError";
import { errorText } from "./errorText";
import { inFormat } from "./numberFormat";

/** A result as its cell will show it in the measure's format. */
export function shownCell(cell: ResultCell, numberFormat: string): string {
  if (cell instanceof CellError) return errorText[cell.code];
  return typeof cell === "number" ? inFormat(cell, numberFormat) : cell;
}
