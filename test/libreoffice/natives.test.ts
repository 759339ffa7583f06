import fc from "fast-check";
import { aggregations } from "../../src/measures/aggregations";
import { estimateWithheld } from "../../src/measures/estimateWithheld";
import { measures } from "../../src/measures/index";
import type { Measure } from "../../src/measures/measure";
import { locationQuotient } from "../../src/measures/locationQuotient";
import { normalizations } from "../../src/measures/normalizations";
import { shiftShareTerms } from "../../src/measures/shiftShareTerms";
import { withheldTerms } from "../../src/measures/withheldTerms";
import { compare, type Check, type Probe } from "./probe";

const sample = <Value>(arbitrary: fc.Arbitrary<Value>, numRuns: number): Value[] =>
  fc.sample(arbitrary, { seed: 20_240_101, numRuns });

const letter = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);
const column = (index: number, rows: number): string => `$${letter(index)}$1:$${letter(index)}$${rows}`;

const level = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2) },
);
const change = fc.oneof(fc.constantFrom(-0.05, 0, 0.03), fc.double({ min: -1, max: 2, noNaN: true }));

function rowProbe(measure: Measure): Probe {
  const names = Object.keys(measure.inputs);
  const facts = fc.tuple(...names.map((name) => (measure.inputs[name]!.level ? level : change)));
  const rows = sample(facts, 60).map((values, row) => {
    const of = Object.fromEntries(names.map((name, index) => [name, values[index]!]));
    const at = Object.fromEntries(names.map((name, index) => [name, `${letter(index)}${row + 1}`]));
    return { facts: values, checks: [{ formula: measure.native(at), expected: measure.compute(of) }] };
  });
  return { sheet: measure.name, rows };
}

function shiftShareProbe(): Probe {
  const rows = sample(fc.tuple(level, level, level, level, level, level, level), 80).map((facts, row) => {
    const byName = <Value>(values: readonly Value[]) => ({
      regionStart: values[0]!,
      regionEnd: values[1]!,
      referenceStart: values[2]!,
      referenceEnd: values[3]!,
      referenceTotalStart: values[4]!,
      referenceTotalEnd: values[5]!,
      regionTotalStart: values[6]!,
    });
    const at = byName(facts.map((_, index) => `${letter(index)}${row + 1}`));
    const of = byName(facts);
    const checks = Object.values(shiftShareTerms).map((term) => ({
      formula: term.native(at),
      expected: term.compute(of),
    }));
    return { facts, checks };
  });
  return { sheet: "Shift-share terms", rows };
}

/** One sheet per column, since a normalization looks at the whole column. "" is a missing value. */
function normalizationProbes(): Probe[] {
  const value = fc.oneof(
    fc.constantFrom<number | "">(1, 2.5, 3, -4, ""),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  );
  const columns: (number | "")[][] = [
    [7],
    [3, 3, "", 3],
    [0.1, 0.1, 0.1],
    ...sample(fc.array(value, { minLength: 3, maxLength: 20 }), 20),
  ];
  return columns.map((values, index) => {
    const numbers = values.map((each) => (each === "" ? NaN : each));
    const points = Object.values(normalizations).map(({ compute }) => compute(numbers));
    const rows = values.map((each, row) => {
      const at = { value: `A${row + 1}`, column: column(0, values.length) };
      const checks = Object.values(normalizations).map(({ native }, method): Check => {
        return { formula: native(at), expected: points[method]![row]! };
      });
      return { facts: [each], checks: each === "" ? [] : checks };
    });
    return { sheet: `Normalize ${index}`, rows };
  });
}

function scoreProbe(): Probe {
  const point = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { freq: 3 });
  const weight = fc.constantFrom(0, 0.1, 0.2, 0.4, 1, 20);
  const cases = sample(
    fc.tuple(fc.array(point, { minLength: 4, maxLength: 4 }), fc.array(weight, { minLength: 4, maxLength: 4 })),
    80,
  );
  // 0.1 + 0.2 + 0.4 is less than 0.7 in binary, and still covers 0.7 of the weight.
  const rows = [
    [
      [1, 2, 3, null],
      [0.1, 0.2, 0.4, 0.3],
    ] as const,
    ...cases,
  ].map(([points, weights], row) => {
    const at = { points: `A${row + 1}:D${row + 1}`, weights: `E${row + 1}:H${row + 1}`, coverage: "0.7" };
    const scored = { points: points.map((each) => each ?? NaN), weights, coverage: 0.7 };
    const { native, compute } = aggregations.arithmetic;
    return {
      facts: [...points.map((each) => each ?? ""), ...weights],
      checks: [{ formula: native(at), expected: compute(scored) }],
    };
  });
  return { sheet: "Score", rows };
}

/** Jobs (null where withheld), establishments and reference size (null where missing) of one member. */
type Member = readonly [number | null, number | null, number | null];
type Parent = readonly [total: number, members: readonly Member[]];

function withheldProbes(): Probe[] {
  const jobs = fc.option(fc.integer({ min: 0, max: 5_000 }), { freq: 2 });
  const size = (max: number): fc.Arbitrary<number | null> =>
    fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 1, max }) },
      { weight: 5, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
  const member: fc.Arbitrary<Member> = fc.tuple(jobs, size(40), size(300));
  const parent = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.array(member, { minLength: 2, maxLength: 8 }));
  const lone = (total: number): Parent => [
    total,
    [
      [0, 1, 1],
      [null, 2, 3],
    ],
  ];
  const withoutSizes: Parent = [
    90,
    [
      [30, 1, 1],
      [null, 0, 3],
      [null, 0, 4],
    ],
  ];
  const oneHolds: Parent = [
    90,
    [
      [30, 1, 1],
      [null, 0, 3],
      [null, 5, 4],
    ],
  ];
  const missingSizes = (missing: Member): Parent => [90, [[30, null, 1], [null, 5, 4], missing]];
  const parents: Parent[] = [
    ...sample(parent, 40),
    ...[5, 20, 249, 250, 99_999, 100_000].map(lone),
    ...[withoutSizes, oneHolds],
    ...(
      [
        [null, null, 4],
        [null, 0, null],
        [50, null, null],
      ] as const
    ).map(missingSizes),
  ];
  return parents.map(([parentTotal, members], index) => {
    const parts = (part: 0 | 1 | 2): number[] => members.map((each) => each[part] ?? NaN);
    const results = estimateWithheld.compute({
      parentTotal,
      jobs: parts(0),
      establishments: parts(1),
      referenceJobsPerEstablishment: parts(2),
    });
    const rows = members.map(([jobs, establishments, size], row) => {
      const at = {
        jobs: `A${row + 1}`,
        establishments: `B${row + 1}`,
        referenceJobsPerEstablishment: `C${row + 1}`,
        jobsColumn: column(0, members.length),
        establishmentsColumn: column(1, members.length),
        referenceJobsPerEstablishmentColumn: column(2, members.length),
        parentTotal: "$D$1",
      };
      const checks = Object.values(withheldTerms).map(({ native }, part) => ({
        formula: native(at),
        expected: results[row]![part]!,
      }));
      return { facts: [jobs ?? "ND", establishments ?? "ND", size ?? "ND", parentTotal], checks };
    });
    return { sheet: `Withheld ${index}`, rows };
  });
}

describe("native formulas", () => {
  it("give in LibreOffice what compute gives", async () => {
    const rowMeasures = measures.filter((measure): measure is Measure => !("terms" in measure));
    const { compared, disagreements } = await compare([
      ...rowMeasures.map(rowProbe),
      shiftShareProbe(),
      ...normalizationProbes(),
      scoreProbe(),
      ...withheldProbes(),
    ]);
    console.info(`native formulas: ${compared} compared, ${compared - disagreements.length} agree`);
    expect(disagreements).toEqual([]);
    expect(compared).toBeGreaterThan(1_000);
  });

  it("would be found out if they were wrong", async () => {
    const wrong = {
      ...locationQuotient,
      native: (at: Parameters<typeof locationQuotient.native>[0]) => `${locationQuotient.native(at)}*1.001`,
    };
    const { disagreements } = await compare([rowProbe(wrong)]);
    expect(disagreements.length).toBeGreaterThan(20);
  });
});
