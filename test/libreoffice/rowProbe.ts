import fc from "fast-check";
import { guardedNative } from "../../src/help/guardedNative";
import { columnLetters } from "../../src/sheets/formula";
import type { Fact } from "../../src/measures/input";
import type { Measure } from "../../src/measures/measure";
import type { PlainCell } from "./plainWorkbook";
import type { Check, Probe } from "./probe";
import { sample } from "./sample";

const level = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2) },
);
const change = fc.oneof(fc.constantFrom(-0.05, 0, 0.03), fc.double({ min: -1, max: 2, noNaN: true }));
/** Numbers that a fact with a limit may have. */
const CANDIDATES = [-1, -0.5, 0, 0.01, 0.25, 0.5, 0.9, 1, 2, 3, 4, 5, 10];
/** How a figure can be missing in a cell. */
const GAPS = ["ND", null] as const;

function drawnFact({ limit, level: isLevel }: Fact): fc.Arbitrary<number> {
  if (limit) return fc.constantFrom(...CANDIDATES.filter((value) => limit.holds(value)));
  return isLevel ? level : change;
}

/** Random facts of a measure of one row, some of them missing, and its native formula beside them. */
export function rowProbe(measure: Measure): Probe {
  const names = Object.keys(measure.inputs);
  const complete = sample(fc.tuple(...Object.values(measure.inputs).map(drawnFact)), 60);
  const given = complete.map((facts) => {
    return { facts, expected: measure.compute(Object.fromEntries(names.map((name, index) => [name, facts[index]!]))) };
  });
  const withGaps = complete
    .slice(0, 3)
    .flatMap((facts) =>
      names.flatMap((_, missing) => GAPS.map((gap) => ({ facts: facts.with(missing, gap as never), expected: null }))),
    );
  const rows = [...given, ...withGaps].map(({ facts, expected }, row) => {
    const at = Object.fromEntries(names.map((name, index) => [name, `${columnLetters(index + 1)}${row + 1}`]));
    const checks: Check[] = [{ formula: guardedNative(measure, at), expected }];
    return { facts: facts as PlainCell[], checks };
  });
  return { sheet: measure.name, rows };
}
