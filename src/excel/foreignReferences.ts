import { columnLetters } from "../sheets/formula";

/** What belongs to a build, as formulas speak of it. */
export interface Belongings {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** Names that formulas speak of; what stands in quotes is text. */
const WORDS = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|[\p{L}_][\p{L}\p{N}_.]*!?/gu;

/** Which of a build's belongings a formula speaks of. */
export function referredTo(formula: string, { sheets, tables, names }: Belongings): string[] {
  const ours = new Map(
    [...sheets.map((name) => `${name}!`), ...tables, ...names].map((name) => [name.toLowerCase(), name]),
  );
  const found = [...formula.matchAll(WORDS)].flatMap(([word, quoted]) => {
    const name = quoted === undefined ? word : `${quoted.replaceAll("''", "'")}!`;
    return ours.get(name.toLowerCase()) ?? [];
  });
  return [...new Set(found.map((name) => name.replace(/!$/, "")))];
}

/** Formulas of a sheet that speak of a build's belongings; `cells` from A1 on. */
export function foreignReferences(cells: readonly (readonly unknown[])[], belongings: Belongings) {
  return cells.flatMap((line, down) =>
    line.flatMap((cell, right) => {
      if (typeof cell !== "string" || !cell.startsWith("=")) return [];
      const to = referredTo(cell, belongings);
      return to.length > 0 ? [{ address: `${columnLetters(right + 1)}${down + 1}`, formula: cell, to }] : [];
    }),
  );
}
