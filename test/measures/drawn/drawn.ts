import type fc from "fast-check";

/** Values for the arguments of measures, by the measure's name: complete ones, to compare with native formulas. */
export type Drawn = Readonly<Record<string, fc.Arbitrary<Readonly<Record<string, unknown>>>>>;
