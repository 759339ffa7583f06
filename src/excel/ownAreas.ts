import type { Area } from "../sheets/sheet";
import type { BuiltSheet, StandingSheet } from "./typedByPerson";

/** The cells of a standing sheet that its build wrote: its tables, and what stands beside them. */
export function ownAreas({ tables }: StandingSheet, { expected, unknown }: BuiltSheet): Area[] {
  if (unknown) return [unknown];
  const headers = new Set(expected.tables.map(({ row, column }) => `${row} ${column}`));
  const beside = expected.blocks.filter(({ row, column }) => !headers.has(`${row} ${column}`));
  return [
    ...tables.map(({ area }) => area),
    ...beside.map(({ row, column, cells }) => ({ row, column, rows: cells.length, columns: cells[0]!.length })),
  ];
}
