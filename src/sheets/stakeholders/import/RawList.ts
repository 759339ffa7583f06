import type { Scalar } from "../../sheet";

/** A list as it came: pasted, out of a file, or a table of the workbook with its headings as the first row. */
export interface RawList {
  /** "Pasted list", "partners.csv", "Table Contacts". */
  readonly name: string;
  readonly cells: readonly (readonly Scalar[])[];
}
