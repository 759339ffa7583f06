import { constantShareProjection } from "../../src/measures/constantShareProjection";
import { shiftShareProjection } from "../../src/measures/shiftShareProjection";
import { shiftShareTerms } from "../../src/measures/shiftShareTerms";
import { describeGolden, readGoldenCases, Tally } from "./golden";

interface Periods {
  readonly e_ij1: readonly number[];
  readonly e_ij2: readonly number[];
  readonly e_i1: readonly number[];
  readonly e_i2: readonly number[];
  readonly e_i3: readonly number[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const growthOf = ({ e_i2, e_i3 }: Periods, industry: number): number => e_i3[industry]! / e_i2[industry]! - 1;

/** Gerfin's index of the region: its jobs over those that the industries' growth in the reference economy would have left it. */
function regionIndex({ e_ij1, e_ij2, e_i1, e_i2 }: Periods): number {
  const competitive = e_ij1.map((regionStart, industry) =>
    shiftShareTerms.competitiveEffect.compute({
      ...{ regionStart, regionEnd: e_ij2[industry]! },
      ...{ referenceStart: e_i1[industry]!, referenceEnd: e_i2[industry]! },
    }),
  );
  return sum(e_ij2) / (sum(e_ij2) - sum(competitive));
}

describeGolden("projections of REAT 3.0.3", () => {
  const cases = readGoldenCases("reat/shift_share_projection.json");

  it("are our constant share times Gerfin's index of the region", () => {
    const tally = new Tally("reat projection");
    for (const { id, input, output } of cases) {
      const of = input as unknown as Periods;
      const index = regionIndex(of);
      for (const [industry, expected] of (output as number[]).entries()) {
        const regionEnd = of.e_ij2[industry]!;
        const constant = constantShareProjection.compute({
          regionEnd,
          referenceGrowth: growthOf(of, industry),
        }) as number;
        tally.compare(`${id} industry ${industry + 1}`, constant * index, expected);
      }
    }
    tally.report(6);
  });

  it("are not our shift-share projection, which gives every industry its own lead, per year: 6 years' for 4 years", () => {
    const lines: string[] = [];
    for (const { id, input, output } of cases) {
      const of = input as unknown as Periods;
      for (const [industry, theirs] of (output as number[]).entries()) {
        const ours = shiftShareProjection.compute({
          ...{ regionStart: of.e_ij1[industry]!, regionEnd: of.e_ij2[industry]! },
          ...{ referenceStart: of.e_i1[industry]!, referenceEnd: of.e_i2[industry]! },
          ...{ baseYears: 6, horizonYears: 4, referenceGrowth: growthOf(of, industry), damping: 1 },
        }) as number;
        lines.push(`${id} industry ${industry + 1}: ours ${ours.toFixed(1)}, REAT ${theirs.toFixed(1)}`);
        expect(Math.abs(ours / theirs - 1)).toBeGreaterThan(0.001);
      }
    }
    console.info(lines.join("\n"));
    expect(lines).toHaveLength(6);
  });
});
