import fc from "fast-check";
import { columnLetters } from "../../src/sheets/formula";
import type { Fact } from "../../src/measures/input";
import type { Measure } from "../../src/measures/measure";
import type { Probe } from "./probe";
import { sample } from "./sample";

const level = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2) },
);
const change = fc.oneof(fc.constantFrom(-0.05, 0, 0.03), fc.double({ min: -1, max: 2, noNaN: true }));
/** Numbers that a fact with a limit may have. */
const CANDIDATES = [-1, -0.5, 0, 0.01, 0.25, 0.5, 0.9, 1, 2, 3, 4, 5, 10];

function drawnFact({ limit, level: isLevel }: Fact): fc.Arbitrary<number> {
  if (limit) return fc.constantFrom(...CANDIDATES.filter((value) => limit.holds(value)));
  return isLevel ? level : change;
}

/** Random facts of a measure of one row, and its native formula beside them. */
export function rowProbe(measure: Measure): Probe {
  const names = Object.keys(measure.inputs);
  const rows = sample(fc.tuple(...Object.values(measure.inputs).map(drawnFact)), 60).map((facts, row) => {
    const of = Object.fromEntries(names.map((name, index) => [name, facts[index]!]));
    const at = Object.fromEntries(names.map((name, index) => [name, `${columnLetters(index + 1)}${row + 1}`]));
    return { facts, checks: [{ formula: measure.native(at), expected: measure.compute(of) }] };
  });
  return { sheet: measure.name, rows };
}
