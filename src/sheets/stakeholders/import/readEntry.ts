import type { Scalar } from "../../sheet";
import type { StakeholderKey } from "../StakeholderRow";
import { dateEntry } from "./dateEntry";
import type { EntryRule } from "./entryRules";
import { entryRules } from "./entryRules";
import { plainTextOrSigns } from "./plainTextOrSigns";

/** What a cell of a list becomes in the scan. */
export interface ReadEntry {
  readonly value: Scalar;
  /** "put" into the scan's own words, or "outside" of what its column expects: then it stays as it came. */
  readonly outcome: "asItCame" | "put" | "outside";
}

/** @param cell holds something */
export function readEntry(key: StakeholderKey, cell: Scalar): ReadEntry {
  const rule = entryRules[key];
  const asItCame: Scalar = typeof cell === "string" ? cell.trim() : String(cell);
  switch (rule.kind) {
    case "text":
      return { value: asItCame, outcome: "asItCame" };
    case "date": {
      const date = dateEntry(cell);
      return date === null ? { value: asItCame, outcome: "outside" } : { value: date, outcome: "asItCame" };
    }
    case "scale":
      return readScale(rule, cell, asItCame);
    case "list":
      return readWord(rule, cell, asItCame);
  }
}

function readScale(rule: EntryRule & { kind: "scale" }, cell: Scalar, asItCame: Scalar): ReadEntry {
  const text = String(cell).trim();
  const number = text === "" ? NaN : Number(text);
  if (Number.isInteger(number)) {
    return { value: number, outcome: number >= rule.from && number <= rule.to ? "asItCame" : "outside" };
  }
  const meant = rule.words.get(plainTextOrSigns(cell));
  return meant === undefined ? { value: asItCame, outcome: "outside" } : { value: meant, outcome: "put" };
}

function readWord(rule: EntryRule & { kind: "list" }, cell: Scalar, asItCame: Scalar): ReadEntry {
  const value = rule.words.get(plainTextOrSigns(cell));
  if (value === undefined) return { value: asItCame, outcome: "outside" };
  return { value, outcome: plainTextOrSigns(value) === plainTextOrSigns(cell) ? "asItCame" : "put" };
}
