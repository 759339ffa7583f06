import fc from "fast-check";
import { aggregations } from "../../src/measures/aggregations";
import { estimateWithheld } from "../../src/measures/estimateWithheld";
import { measures } from "../../src/measures/index";
import { locationQuotient } from "../../src/measures/locationQuotient";
import { normalizations } from "../../src/measures/normalizations";
import { isTableMeasure } from "../../src/measures/tableMeasure";
import { withheldTerms } from "../../src/measures/withheldTerms";
import { compare, type Check, type Probe } from "./probe";
import { rowProbe } from "./rowProbe";
import { sample } from "./sample";
import { tableProbes } from "./tableProbes";

const column = (letter: string, rows: number): string => `$${letter}$1:$${letter}$${rows}`;

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
      const at = { value: `A${row + 1}`, column: column("A", values.length) };
      const checks = Object.values(normalizations).map(({ native }, method): Check => {
        return { formula: native(at), expected: points[method]![row]! };
      });
      return { facts: [each], checks: each === "" ? [] : checks };
    });
    return { sheet: `Points ${index}`, rows };
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
        jobsColumn: column("A", members.length),
        establishmentsColumn: column("B", members.length),
        referenceJobsPerEstablishmentColumn: column("C", members.length),
        parentTotal: "$D$1",
      };
      const checks = Object.values(withheldTerms).map(({ native }, part) => ({
        formula: native(at),
        expected: results[row]![part] as Check["expected"],
      }));
      return { facts: [jobs ?? "ND", establishments ?? "ND", size ?? "ND", parentTotal], checks };
    });
    return { sheet: `Members ${index}`, rows };
  });
}

describe("native formulas", () => {
  it("give in LibreOffice what compute gives", async () => {
    const probes = measures.flatMap((measure) => {
      if (!isTableMeasure(measure)) return [rowProbe(measure)];
      return measure.native ? tableProbes(measure) : [];
    });
    const { compared, disagreements } = await compare([
      ...probes,
      ...normalizationProbes(),
      scoreProbe(),
      ...withheldProbes(),
    ]);
    console.info(`native formulas: ${compared} compared, ${compared - disagreements.length} agree`);
    expect(disagreements).toEqual([]);
    expect(compared).toBeGreaterThan(5_000);
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
