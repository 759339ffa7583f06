import type { FoundSheet } from "./FoundWorkbook";

/** Index of the sheet that is in front when the file is opened: the first that is not hidden. */
export const frontSheet = (sheets: readonly FoundSheet[]): number =>
  Math.max(
    sheets.findIndex(({ visibility }) => visibility === undefined),
    0,
  );
