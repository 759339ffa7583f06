import { columnLetters } from "../sheets/formula";
import type { Area, Sheet } from "../sheets/sheet";
import { cellsOf } from "./cellsOf";
import { meeting } from "./meeting";
import { lastRow } from "../sheets/lastRow";
import type { BuiltSheet, StandingSheet } from "./typedByPerson";
import { ownAreas } from "./ownAreas";

/** Addresses of cells that a person filled outside the build's own areas and that a new sheet would write over. */
export function coveredCells(sheet: Sheet, standing: StandingSheet, built: BuiltSheet): string[] {
  const own = ownAreas(standing, built);
  return writtenAreas(sheet, built)
    .flatMap(cellsOf)
    .filter(({ row, column }) => (standing.cells[row - 1]?.[column - 1] ?? "") !== "")
    .filter((cell) => !own.some((area) => meeting(area, cell)))
    .map(({ row, column }) => `${standing.name}!${columnLetters(column)}${row}`);
}

/** Tables grow, which moves what is around them: only what stands beside them is written over something, or a whole sheet. */
function writtenAreas({ blocks, tables }: Sheet, { unknown }: BuiltSheet): Area[] {
  if (unknown) return [{ ...unknown, rows: lastRow({ blocks }) }];
  const headers = new Set(tables.map(({ row, column }) => `${row} ${column}`));
  return blocks
    .filter(({ row, column }) => !headers.has(`${row} ${column}`))
    .map(({ row, column, cells }) => ({ row, column, rows: cells.length, columns: cells[0]!.length }));
}
