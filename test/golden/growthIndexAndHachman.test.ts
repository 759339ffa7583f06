import { growthIndex } from "../../src/measures/growthIndex";
import { hachmanIndex } from "../../src/measures/hachmanIndex";
import { describeGolden, readGoldenCases, readGoldenCsv, Tally } from "./golden";

describeGolden("growth factors of REAT and the Hachman index as published", () => {
  it("agrees with REAT's factors, which are the index with base 1", () => {
    const tally = new Tally("reat growth index");
    const { input, output } = readGoldenCases("reat/growth.json").find(({ measure }) => measure === "growth_index")!;
    const found = growthIndex.compute({ series: [input["v1"] as number[], input["v2"] as number[]], base: 1 });
    for (const [series, expected] of (output as number[]).entries())
      tally.compare(`series ${series}`, found[1]![series] as number, expected);
    tally.report(4);
  });

  it("is 1 for the reference economy itself; the states' published values come without their data", () => {
    const cases = readGoldenCases("published/published_cases.json").filter(({ measure }) => /^hachman/.test(measure));
    expect(cases.map(({ id }) => id).sort()).toEqual(["hachman_identity", "hachman_states_2018"]);
    const identity = cases.find(({ id }) => id === "hachman_identity") as unknown as { published: number };
    const jobs = readGoldenCsv("reat/input_Goettingen.csv").map((row) => Number(row["BRD2017"]));
    expect(hachmanIndex.compute({ region: jobs, reference: jobs })[0]![0]).toBeCloseTo(identity.published, 12);
  });
});
