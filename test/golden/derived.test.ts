import { shiftShare } from "../../src/measures/shiftShare";
import { shiftShareTerms } from "../../src/measures/shiftShareTerms";
import { describeGolden, readGoldenCases, readGoldenCsv, Tally } from "./golden";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

interface State {
  readonly industry: readonly string[];
  readonly e_ij1: readonly number[];
  readonly e_ij2: readonly number[];
  readonly e_i1: readonly number[];
  readonly e_i2: readonly number[];
}

/** 49 US states x 22 occupation groups, with the rows derived from them. */
function states(): {
  state: string;
  columns: State;
  derived: (occupation: string) => Readonly<Record<string, string>>;
}[] {
  const rows = new Map(
    readGoldenCsv("derived/esteban_arcelus_us_states_2012_2015.csv").map((row) => [
      `${row["ST"]} ${row["OCC_TITLE"]}`,
      row,
    ]),
  );
  return readGoldenCases("reat/shift_share_classic_esteban_gerfin.json").flatMap(({ id, measure, input }) => {
    const state = /^us_state_(\w\w)_/.exec(id)?.[1];
    if (state === undefined || measure !== "shift_share_Esteban_region_totals") return [];
    const derived = (occupation: string) => rows.get(`${state} ${occupation}`)!;
    return [{ state, columns: input as unknown as State, derived }];
  });
}

const ARCELUS = ["NGE", "NGD", "IME", "IMD", "RGE", "RGD", "RIE", "RID"];

describeGolden("Arcelus per industry, derived from third-party jobs", () => {
  it("agrees in all eight terms for 49 US states x 22 occupation groups", () => {
    const tally = new Tally("derived Arcelus");
    for (const { state, columns, derived } of states()) {
      const table = shiftShare.compute({
        ...{ regionStart: columns.e_ij1, regionEnd: columns.e_ij2 },
        ...{ referenceStart: columns.e_i1, referenceEnd: columns.e_i2 },
        ...{ referenceTotalStart: sum(columns.e_i1), referenceTotalEnd: sum(columns.e_i2) },
        ...{ regionTotalStart: sum(columns.e_ij1), method: "arcelus", headers: false },
      }) as number[][];
      for (const [row, occupation] of columns.industry.entries())
        for (const [column, name] of ARCELUS.entries())
          tally.compare(`${state} ${occupation} ${name}`, table[row]![column], Number(derived(occupation)[name]), 1e-6);
    }
    tally.report(8_000);
  });
});

describeGolden("Esteban-Marquillas per industry, derived from a third party's competitive effects", () => {
  it("agrees for 49 US states x 22 occupation groups", () => {
    const tally = new Tally("derived Esteban-Marquillas");
    for (const { state, columns, derived } of states()) {
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
        const expected = derived(occupation);
        const label = `${state} ${occupation}`;
        const { homotheticEffect, allocationEffect } = shiftShareTerms;
        tally.compare(`${label} competitive`, homotheticEffect.compute(of), Number(expected["em_competitive"]), 1e-6);
        tally.compare(`${label} allocation`, allocationEffect.compute(of), Number(expected["em_allocation"]), 1e-6);
      }
    }
    tally.report(2_000);
  });
});
