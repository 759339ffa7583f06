import type { Scalar } from "./sheet";

/** What a formula shows for a number that is missing: an empty text, never 0. */
export const blankIfMissing = (value: number): number | "" => (Number.isNaN(value) ? "" : value);

/** What a typed cell holds for a number that is missing: nothing. */
export const emptyIfMissing = (value: number): Scalar => (Number.isNaN(value) ? null : value);
