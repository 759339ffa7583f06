import type { Fact } from "../measures/input";
import { argumentName } from "./argumentName";
import { CellError } from "./cellError";

/** Per row: bit `fact` where that fact is missing, or cannot be. */
export interface FactFaults {
  readonly missing: Uint32Array;
  readonly impossible: Uint32Array;
}

/** Finds, per row, the facts that are missing, and the negative levels and numbers beyond their limit. */
export function findFactFaults(facts: readonly Fact[], columns: readonly Float64Array[], rows: number): FactFaults {
  const [missing, impossible] = [new Uint32Array(rows), new Uint32Array(rows)];
  for (const [fact, { level, limit }] of facts.entries()) {
    const column = columns[fact]!;
    const bit = 1 << fact;
    for (let row = 0; row < rows; row += 1) {
      const value = column[row]!;
      if (Number.isNaN(value)) missing[row]! |= bit;
      else if ((level && value < 0) || (limit && !limit.holds(value))) impossible[row]! |= bit;
    }
  }
  return { missing, impossible };
}

/** Why nothing can be worked out from a row's facts: rows with the same faults share one error. */
export function factErrors(names: readonly string[], facts: readonly Fact[], { missing, impossible }: FactFaults) {
  const errors = new Map<string, CellError>();
  return (row: number): CellError => {
    const key = `${missing[row]} ${impossible[row]}`;
    const error = errors.get(key) ?? faultError(names, facts, missing[row]!, impossible[row]!);
    errors.set(key, error);
    return error;
  };
}

function faultError(names: readonly string[], facts: readonly Fact[], missing: number, impossible: number): CellError {
  const marked = (bits: number) => names.filter((_, fact) => bits & (1 << fact)).map(argumentName);
  if (missing) return new CellError("notAvailable", `Withheld or missing: ${marked(missing).join(", ")}.`);
  const limit = facts.find((_, fact) => impossible & (1 << fact))!.limit;
  const [name] = marked(impossible);
  return new CellError("invalidNumber", limit ? `${name} must be ${limit.words}.` : `${name} is negative.`);
}
