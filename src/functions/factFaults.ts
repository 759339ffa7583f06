import type { Fact } from "../measures/input";
import { argumentName } from "./argumentName";
import { CellError } from "./cellError";
import type { FactColumn } from "./rowView";

/** Per row: bit `fact` where that fact is missing, and 16 bits further where it cannot be; 0 where all is well. */
export type FactFaults = Uint32Array;

const IMPOSSIBLE = 16;

function faultOf(value: number, { level, limit }: Fact): 0 | 1 | 2 {
  if (Number.isNaN(value)) return 1;
  return (level && value < 0) || (limit && !limit.holds(value)) ? 2 : 0;
}

/** Finds, per row, the facts that are missing, and the negative levels and numbers beyond their limit. */
export function findFactFaults(facts: readonly Fact[], columns: readonly FactColumn[], rows: number): FactFaults {
  const faults = new Uint32Array(rows);
  const bitOf = (fault: 1 | 2, fact: number): number => 1 << (fault === 1 ? fact : fact + IMPOSSIBLE);
  for (const [at, fact] of facts.entries()) {
    const { values, step } = columns[at]!;
    const forAll = step === 0 ? faultOf(values[0]!, fact) : 0;
    if (forAll) for (let row = 0; row < rows; row += 1) faults[row]! |= bitOf(forAll, at);
    if (step === 0) continue;
    for (let row = 0; row < rows; row += 1) {
      const fault = faultOf(values[row]!, fact);
      if (fault) faults[row]! |= bitOf(fault, at);
    }
  }
  return faults;
}

/** Why nothing can be worked out from a row's facts: rows with the same faults share one error. */
export function factErrors(names: readonly string[], facts: readonly Fact[], faults: FactFaults) {
  const errors = new Map<number, CellError>();
  return (row: number): CellError => {
    const error = errors.get(faults[row]!) ?? faultError(names, facts, faults[row]!);
    errors.set(faults[row]!, error);
    return error;
  };
}

function faultError(names: readonly string[], facts: readonly Fact[], faults: number): CellError {
  const missing = names.filter((_, fact) => faults & (1 << fact)).map(argumentName);
  if (missing.length > 0) return new CellError("notAvailable", `Withheld or missing: ${missing.join(", ")}.`);
  const first = facts.findIndex((_, fact) => faults & (1 << (fact + IMPOSSIBLE)));
  const [name, { limit }] = [argumentName(names[first]!), facts[first]!];
  return new CellError("invalidNumber", limit ? `${name} must be ${limit.words}.` : `${name} is negative.`);
}
