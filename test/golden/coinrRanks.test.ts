import { rankRange } from "../../src/measures/rankRange";
import { describeGolden, readGoldenCsv, Tally } from "./golden";

const toNumber = (text: string | undefined): number => (text === "NA" || text === undefined ? NaN : Number(text));

describeGolden("COINr 1.1.14, ranks", () => {
  it("ranks 51 countries on each of 49 indicators as RANK_RANGE does, whatever the weights", () => {
    const tally = new Tally("coinr ranks against RANK_RANGE");
    const treated = readGoldenCsv("coinr/dset_Treated.csv");
    const expected = readGoldenCsv("coinr/norm_rank.csv");
    const directions = new Map(
      readGoldenCsv("coinr/input_ASEM_iMeta.csv").map((row) => [row["iCode"], Number(row["Direction"])]),
    );
    for (const indicator of Object.keys(treated[0]!).filter((name) => name !== "uCode")) {
      const found = rankRange.compute({
        ...rankRange.example.values,
        criteria: treated.map((row) => [toNumber(row[indicator])]),
        weights: [1],
        // Its rank 1 is the lowest, ours the best: the lowest is best if less is better.
        directions: [-directions.get(indicator)!],
        draws: 20,
      });
      for (const [row, ranks] of found.entries())
        for (const rank of ranks)
          tally.compare(
            `${indicator} ${treated[row]!["uCode"]}`,
            rank as number | null,
            toNumber(expected[row]![indicator]),
          );
    }
    tally.report(7_400);
  });
});
