import type { FoundSheet } from "../FoundWorkbook";
import { findRepeated } from "./findRepeated";

/** Excel's limit for the name of a sheet. */
const LONGEST = 31;

function fault(name: string): string | undefined {
  if (name === "" || name.length > LONGEST) return `has ${name.length} characters, not 1 to ${LONGEST}`;
  if (/[[\]:*?/\\]/.test(name)) return "contains one of [ ] : * ? / \\";
  if (name.startsWith("'") || name.endsWith("'")) return "begins or ends with an apostrophe";
  if (name.toUpperCase() === "HISTORY") return "is reserved by Excel";
  return undefined;
}

/** @throws Error for a workbook without sheets, a name Excel refuses, or two sheets of one name */
export function checkSheetNames(sheets: readonly FoundSheet[]): void {
  if (sheets.length === 0) throw new Error("A workbook has at least one sheet, this one none");
  const names = sheets.map(({ name }) => name);
  for (const name of names) {
    const found = fault(name);
    if (found) throw new Error(`Sheet name "${name}" ${found}`);
  }
  const repeated = findRepeated(names);
  if (repeated !== undefined) throw new Error(`Two sheets have the name "${repeated}": ${names.join(", ")}`);
}
