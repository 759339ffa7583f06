import { aggregations } from "../../src/measures/aggregations";
import { normalizations } from "../../src/measures/normalizations";
import { describeGolden, readGoldenCases, readGoldenCsv, Tally, type GoldenNumber } from "./golden";

const numbers = (values: readonly GoldenNumber[]): number[] =>
  values.map((value) => (typeof value === "number" ? value : NaN));
const toNumber = (text: string | undefined): number => (text === "NA" || text === undefined ? NaN : Number(text));

describeGolden("COINr 1.1.14", () => {
  it("normalizes 51 countries x 49 indicators as we do, less being better for some", () => {
    const tally = new Tally("coinr normalization");
    const treated = readGoldenCsv("coinr/dset_Treated.csv");
    const direction = new Map(
      readGoldenCsv("coinr/input_ASEM_iMeta.csv").map((row) => [row["iCode"], Number(row["Direction"])]),
    );
    const files = [
      ["prank", normalizations.percentile.compute, 100],
      ["minmax_0_1", normalizations.minmax.compute, 100],
      ["minmax_0_100", normalizations.minmax.compute, 1],
      ["rank", normalizations.rank.compute, 1],
      ["zscore_0_1", normalizations.zscore.compute, 1],
    ] as const;
    for (const [file, compute, scale] of files) {
      const expected = readGoldenCsv(`coinr/norm_${file}.csv`);
      for (const indicator of Object.keys(treated[0]!).filter((name) => name !== "uCode")) {
        const found = compute(treated.map((row) => toNumber(row[indicator]) * direction.get(indicator)!));
        for (const [row, value] of found.entries())
          tally.compare(
            `${file} ${indicator} ${treated[row]!["uCode"]}`,
            value,
            scale * toNumber(expected[row]![indicator]),
            1e-9,
          );
      }
    }
    tally.report(12_000);
  });

  it("normalizes and averages a vector with a gap as we do", () => {
    const cases = new Map(readGoldenCases("coinr/unit_cases.json").map((each) => [each.id, each]));
    const tally = new Tally("coinr scalar rules");
    const vectors = [
      ["n_minmax", normalizations.minmax.compute, 1],
      ["n_zscore", normalizations.zscore.compute, 1],
      ["n_rank", normalizations.rank.compute, 1],
      ["n_prank", normalizations.percentile.compute, 100],
    ] as const;
    for (const [id, compute, scale] of vectors) {
      const { input, output } = cases.get(id)!;
      const expected = numbers(output as GoldenNumber[]);
      compute(numbers(input["x"] as GoldenNumber[])).forEach((value, row) =>
        tally.compare(`${id} ${row}`, value, scale * expected[row]!, 1e-12),
      );
    }
    for (const [id, { compute }] of [
      ["a_amean", aggregations.arithmetic],
      ["a_gmean", aggregations.geometric],
    ] as const) {
      const { input, output } = cases.get(id)!;
      const scored = { points: numbers(input["x"] as GoldenNumber[]), weights: input["w"] as number[], coverage: 0 };
      tally.compare(id, compute(scored), output as GoldenNumber);
    }
    tally.report(26);
    // COINr leaves a constant indicator without a number; ours gives everyone the middle.
    expect(cases.get("minmax_constant")!.output).toEqual(["NaN", "NaN", "NaN"]);
    expect(normalizations.minmax.compute([2, 2, 2])).toEqual([50, 50, 50]);
  });
});
