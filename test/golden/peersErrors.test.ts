import { cagr } from "../../src/measures/cagr";
import { aggregations } from "../../src/measures/aggregations";
import { gini } from "../../src/measures/gini";
import { hooverIndex } from "../../src/measures/hooverIndex";
import { normalizations } from "../../src/measures/normalizations";
import type { Rows } from "../../src/measures/result";
import { theil } from "../../src/measures/theil";
import { describeGolden, readGoldenCases, type GoldenCase } from "./golden";

const number = (rows: Rows): number => rows[0]![0] as number;
const known = (values: unknown): number[] => (values as (number | "NA")[]).map(Number).filter(Number.isFinite);
const gap = (values: unknown): number[] => (values as (number | "NA")[]).map(Number);

interface PeersError {
  readonly file: string;
  readonly id: string;
  /** What the peer does. */
  readonly what: string;
  readonly ours: (input: GoldenCase["input"]) => number;
}

/** Results that peers print and the usual definition does not give: ../shared/golden/README.md says why. */
const ERRORS: readonly PeersError[] = [
  {
    ...{ file: "reat/concentration_specialisation.json", id: "gini_weighted_shuffled_bug" },
    what: "REAT gini(): weights that depend on the order of the rows",
    ours: ({ x, weights }) => number(gini.compute({ values: known(x), weights: known(weights), corrected: false })),
  },
  {
    ...{ file: "reat/concentration_specialisation.json", id: "theil_weighted_bug" },
    what: "REAT theil() with weights: divided by n twice; ours is Theil L of the same values",
    ours: ({ x }) => number(theil.compute({ values: known(x), type: "L" })),
  },
  {
    ...{ file: "reat/concentration_specialisation.json", id: "hoover_weighted_unusual" },
    what: "REAT hoover() with weights: each difference weighed again; ours is Hoover's index",
    ours: ({ x, ref }) => number(hooverIndex.compute({ region: known(x), reference: known(ref) })),
  },
  {
    ...{ file: "reat/growth.json", id: "growth_rate_time_periods_bug" },
    what: "REAT growth() with time.periods: divided twice; ours is CAGR of the first row",
    ours: ({ v1, v2, periods }) => cagr.compute({ start: known(v1)[0]!, end: known(v2)[0]!, years: Number(periods) }),
  },
  {
    ...{ file: "coinr/unit_cases.json", id: "minmax_constant" },
    what: "COINr: a constant indicator has no number",
    ours: ({ x }) => normalizations.minmax.compute(known(x))[0]!,
  },
  {
    ...{ file: "coinr/unit_cases.json", id: "a_genmean_bug" },
    what: "COINr a_genmean(): nothing as soon as one is missing; ours is the arithmetic mean of the others by weight",
    ours: ({ x, w }) => aggregations.arithmetic.compute({ points: gap(x), weights: known(w), coverage: 0 })!,
  },
];

describeGolden("peers' errors", () => {
  it.each(ERRORS)("are not ours: $what", ({ file, id, what, ours }) => {
    const found = readGoldenCases(file).find((each) => each.id === id)!;
    const [theirs] = [found.output].flat() as (number | string)[];
    const mine = ours(found.input);
    console.info(`${what}: theirs ${String(theirs)}, ours ${mine}`);
    expect(Number.isFinite(mine)).toBe(true);
    if (typeof theirs === "number") expect(Math.abs(mine - theirs)).toBeGreaterThan(0.001);
  });
});
