import type { ShareCheck } from "../../share/ShareCheck";

/** Whether the sheets that a person chose from are still those of the workbook. */
export const sameSheets = (one: ShareCheck, other: ShareCheck): boolean =>
  JSON.stringify([one.sheets, one.hasComments]) === JSON.stringify([other.sheets, other.hasComments]);
