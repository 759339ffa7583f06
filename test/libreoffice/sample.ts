import fc from "fast-check";

/** The same values on every run. */
export const sample = <Value>(arbitrary: fc.Arbitrary<Value>, numRuns: number): Value[] =>
  fc.sample(arbitrary, { seed: 20_240_101, numRuns });
