import type { ColumnTarget } from "./columnWords";
import { isFilled } from "./isFilled";
import type { OwnRow } from "./OwnList";

/** "Website: example.org" for each cell that is no column of the scan. @param withId whether the ID is one of them */
export const remarksOf = (
  headers: readonly string[],
  { cells }: OwnRow,
  targets: readonly ColumnTarget[],
  withId: boolean,
): string[] =>
  targets.flatMap((target, at) => {
    const isRemark = target === "underHeading" || (target === "id" && (withId || at !== targets.indexOf("id")));
    const cell = cells[at];
    return isRemark && isFilled(cell) ? [`${headers[at]!}: ${String(cell).trim()}`] : [];
  });
