import { calculated, type Calculated, type FormulaOf } from "../../calculated";
import { enteredNumber } from "../../entries";
import type { Column, Placed } from "../../layout";
import type { Scalar } from "../../sheet";
import type { ScanLine } from "../ScanLine";

/** A place of a list, and which row of the scan stands there. */
export interface Listed {
  readonly place: number;
  readonly found: ScanLine | undefined;
}

/** Places from 1 on, filled as far as there are rows. */
export const listedPlaces = (length: number, found: readonly ScanLine[]): Listed[] =>
  Array.from({ length }, (_, index) => ({ place: index + 1, found: found[index] }));

/** The number of a place; nothing where it is not taken. */
export const placeColumn = (stake: Placed, key: string): Column<Listed> =>
  calculated<Listed>(
    { key: "place", header: "Place", style: { align: "left" } },
    ({ place, found }) => (found ? place : ""),
    (table) => {
      const place = `ROW()-ROW(${table.name}[[#Headers],[Place]])`;
      return `IF(${place}<=COUNT(${stake.column(key)}),${place},"")`;
    },
  );

/** Which row of the table: its order is found by LARGE or SMALL. */
export const rowOf =
  (stake: Placed, key: string, order: "LARGE" | "SMALL"): FormulaOf =>
  (table) =>
    `MATCH(${order}(${stake.column(key)},${table.row("place")}),${stake.column(key)},0)`;

/** Words of the row; nothing where the place is not taken. */
export const foundText = (
  spec: Omit<Calculated, "width">,
  stake: Placed,
  row: FormulaOf,
  value: (line: ScanLine) => Scalar | undefined,
): Column<Listed> =>
  calculated<Listed>(
    spec,
    ({ found }) => (found ? String(value(found) ?? "") : ""),
    (table) => `IFERROR(INDEX(${stake.column(spec.key)},${row(table)})&"","")`,
  );

/** A number of the row; nothing where there is none. */
export const foundNumber = (
  spec: Omit<Calculated, "width">,
  stake: Placed,
  row: FormulaOf,
  value: (line: ScanLine) => Scalar | undefined,
): Column<Listed> =>
  calculated<Listed>(
    spec,
    ({ found }) => enteredNumber(found && value(found)),
    (table) => {
      const cell = `INDEX(${stake.column(spec.key)},${row(table)})`;
      return `IFERROR(IF(ISNUMBER(${cell}),${cell},""),"")`;
    },
  );
