import { checkFile } from "../../src/share/checkFile";
import type { FindingKind } from "../../src/share/Finding";
import { handMade, type HandMade } from "./handMade";

/** What is found in a workbook. @throws Error if it is refused */
export function checked(made: HandMade) {
  const check = checkFile(handMade(made));
  if ("refused" in check) throw new Error(check.refused);
  return check;
}

/** Where findings of a kind are, and what they say. */
export const told = (made: HandMade, kind: FindingKind) =>
  checked(made)
    .findings.filter((finding) => finding.kind === kind)
    .map(({ sheet, address, sentence }) => `${sheet}!${address} ${sentence}`);

/** A workbook of one sheet. */
export const sheet = (rows: string, rest = ""): HandMade => ({ sheets: [{ name: "Data", rows, rest }] });
