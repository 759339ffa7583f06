/** Names of Excel's errors, as its custom functions runtime spells them. */
export type CellErrorCode = "divisionByZero" | "invalidNumber" | "invalidValue" | "notAvailable";

/**
 * An error a cell shows. Thrown, it is the result of the whole call: the arguments themselves do not make sense.
 * Returned among other results, it is the result of one cell.
 */
export class CellError extends Error {
  constructor(
    readonly code: CellErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** A result as it stands in one cell. */
export type ResultCell = number | string | CellError;
