import { plainWorkbook, type PlainCell } from "./plainWorkbook";
import { recalculate } from "./recalculate";

/** Rows of facts, each with formulas beside them and what the formulas must give: null is #N/A, NaN any other error. */
export interface Probe {
  readonly sheet: string;
  readonly rows: readonly { readonly facts: readonly PlainCell[]; readonly checks: readonly Check[] }[];
}

export interface Check {
  readonly formula: string;
  readonly expected: number | string | null;
  /** An error is as good, since it is no number. */
  readonly mayBeError?: true;
}

/** @param crumb what subtracting numbers of the facts' size may leave over where nothing should be left */
function agrees(found: unknown, expected: Check["expected"], crumb: number): boolean {
  if (expected === null) return found === "#N/A";
  if (typeof expected === "string") return found === expected;
  if (!Number.isFinite(expected)) return typeof found === "string" && /^#(DIV\/0!|NUM!|VALUE!)$/.test(found);
  if (typeof found !== "number") return false;
  return Math.abs(found - expected) <= 1e-9 * Math.abs(expected) + crumb;
}

/** A stored result that no formula gives: it must not survive. */
const PLANTED = 999;

/**
 * Lets LibreOffice calculate the formulas of all probes in one run.
 *
 * @returns how many were compared, and one line for each that disagrees
 */
export async function compare(probes: readonly Probe[]): Promise<{ compared: number; disagreements: string[] }> {
  const sheets = await recalculate(
    plainWorkbook(
      Object.fromEntries(
        probes.map(({ sheet, rows }) => [
          sheet,
          rows.map(({ facts, checks }) => [...facts, ...checks.map(({ formula }) => ({ formula, stored: PLANTED }))]),
        ]),
      ),
    ),
  );
  let compared = 0;
  const disagreements: string[] = [];
  for (const { sheet, rows } of probes) {
    for (const [row, { facts, checks }] of rows.entries()) {
      const crumb = 1e-15 * Math.max(1, ...facts.map(Number).filter(Number.isFinite));
      for (const [index, { formula, expected, mayBeError }] of checks.entries()) {
        const found = sheets.get(sheet)?.[row]?.[facts.length + index];
        compared += 1;
        if (agrees(found, expected, crumb) || (mayBeError && String(found).startsWith("#"))) continue;
        disagreements.push(
          `${sheet} row ${row + 1} [${facts.join(", ")}] ${formula}: ${String(found)}, not ${expected}`,
        );
      }
    }
  }
  return { compared, disagreements };
}
