import { shiftShareTerms } from "../../src/measures/shiftShareTerms";
import { describeGolden, readGoldenCases, readGoldenCsv, Tally } from "./golden";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describeGolden("Esteban-Marquillas per industry, derived from a third party's competitive effects", () => {
  it("agrees for 49 US states x 22 occupation groups", () => {
    const tally = new Tally("derived Esteban-Marquillas");
    const derived = new Map(
      readGoldenCsv("derived/esteban_arcelus_us_states_2012_2015.csv").map((row) => [
        `${row["ST"]} ${row["OCC_TITLE"]}`,
        row,
      ]),
    );
    for (const { id, measure, input } of readGoldenCases("reat/shift_share_classic_esteban_gerfin.json")) {
      const state = /^us_state_(\w\w)_/.exec(id)?.[1];
      if (state === undefined || measure !== "shift_share_Esteban_region_totals") continue;
      const columns = input as { industry: string[]; e_ij1: number[]; e_ij2: number[]; e_i1: number[]; e_i2: number[] };
      for (const [row, occupation] of columns.industry.entries()) {
        const of = {
          regionStart: columns.e_ij1[row]!,
          regionEnd: columns.e_ij2[row]!,
          referenceStart: columns.e_i1[row]!,
          referenceEnd: columns.e_i2[row]!,
          referenceTotalStart: sum(columns.e_i1),
          referenceTotalEnd: sum(columns.e_i2),
          regionTotalStart: sum(columns.e_ij1),
        };
        const expected = derived.get(`${state} ${occupation}`)!;
        tally.compare(
          `${state} ${occupation} competitive`,
          shiftShareTerms.homotheticEffect.compute(of),
          Number(expected["em_competitive"]),
          1e-6,
        );
        tally.compare(
          `${state} ${occupation} allocation`,
          shiftShareTerms.allocationEffect.compute(of),
          Number(expected["em_allocation"]),
          1e-6,
        );
      }
    }
    tally.report(2_000);
  });
});
