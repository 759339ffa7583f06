import type { CellValue } from "../model/cell";
import { HostError } from "../model/HostError";
import type { Parameter } from "./metadata";

/** null is an empty cell. */
export type ArgumentCell = CellValue | null;

type Given = ArgumentCell | readonly (readonly ArgumentCell[])[] | undefined;

/**
 * An argument as Excel hands it to the runtime: null where it was left out, rows of cells for a matrix even if it is one
 * cell, errors as the runtime wants them.
 */
export function argumentFor(value: Given, { name, dimensionality }: Parameter, blank: 0 | "" | null): unknown {
  if (value === undefined) return null;
  const cell = (each: ArgumentCell) =>
    each === null ? blank : typeof each === "object" ? { type: "CustomFunctionError", code: each.error } : each;
  const rows = Array.isArray(value) ? (value as readonly (readonly ArgumentCell[])[]) : [[value as ArgumentCell]];
  if (dimensionality === "matrix") return rows.map((row) => row.map(cell));
  if (rows.length !== 1 || rows[0]!.length !== 1) {
    throw new HostError("InvalidArgument", `${name} takes one cell, not ${rows.length} rows.`);
  }
  return cell(rows[0]![0]!);
}
