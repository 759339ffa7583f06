import type { CellErrorCode } from "../../functions/cellError";

/** Errors as a cell shows them. */
export const errorText: Readonly<Record<CellErrorCode, string>> = {
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
};
