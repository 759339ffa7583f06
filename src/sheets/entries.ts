import type { Scalar } from "./sheet";

/** What the analyst typed into a row, by the key of the column. A key that is missing was not filled in. */
export type Entries<Key extends string> = Readonly<Partial<Record<Key, Scalar>>>;

/** NaN unless it is a number: a word in a column of numbers counts as missing, as it does in Excel. */
export const enteredNumber = (value: Scalar | undefined) => (typeof value === "number" ? value : NaN);
