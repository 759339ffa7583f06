import type { Column, Placed } from "./layout";
import { blankIfMissing } from "./scalar";
import type { CellError, Scalar, Style } from "./sheet";

/** What a formula column is, apart from its formula. */
export interface Calculated {
  readonly key: string;
  readonly header: string;
  readonly width?: number;
  readonly style?: Style;
}

export type FormulaOf = (table: Placed) => string;

/** A column by formula; a number that is missing shows as an empty text. */
export const calculated = <Row>(
  { key, header, width = 12, style = {} }: Calculated,
  value: (row: Row) => Scalar | CellError,
  formula: FormulaOf,
): Column<Row> => ({
  key,
  header,
  width,
  style,
  formula,
  value: (row) => {
    const known = value(row);
    return typeof known === "number" ? blankIfMissing(known) : known;
  },
});
