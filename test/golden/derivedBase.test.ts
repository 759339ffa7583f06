import { baseMultiplier } from "../../src/measures/baseMultiplier";
import { basicEmployment } from "../../src/measures/basicEmployment";
import { minimumRequirements } from "../../src/measures/minimumRequirements";
import { describeGolden, readGoldenCsv, readGoldenJson, Tally } from "./golden";

interface Base {
  readonly basic: Readonly<Record<string, number>>;
  readonly multiplier: Readonly<Record<string, number>>;
}
interface Derived {
  readonly lq_method: Base;
  readonly minimum_requirements: Base & { readonly min_share: Readonly<Record<string, number>> };
  readonly krumme: { region: number[]; nation_share: number[]; basic: number[]; multiplier: number };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Jobs of the German states by industry. */
function statesByIndustry(): Map<string, number[]> {
  const states = new Map<string, number[]>();
  for (const row of readGoldenCsv("reat/input_G.regions.industries.csv")) {
    const code = row["region_code"]!;
    states.set(code, [...(states.get(code) ?? []), Number(row["emp_all"])]);
  }
  return states;
}

describeGolden("economic base of 16 German states, derived from REAT's data", () => {
  const derived = readGoldenJson<Derived>("derived/base_multiplier.json");
  const states = statesByIndustry();
  const peers = [...states.values()];
  const nation = peers[0]!.map((_, industry) => sum(peers.map((jobs) => jobs[industry]!)));

  it("agrees by location quotients", () => {
    const tally = new Tally("derived basic employment and multiplier");
    for (const [code, regionIndustry] of states) {
      const totals = { regionTotal: sum(regionIndustry), referenceTotal: sum(nation) };
      const basic = regionIndustry.map((jobs, industry) =>
        basicEmployment.compute({ ...totals, regionIndustry: jobs, referenceIndustry: nation[industry]! }),
      );
      const [row] = baseMultiplier.compute({ ...totals, regionIndustry, referenceIndustry: nation });
      tally.compare(`${code} basic`, sum(basic as number[]), derived.lq_method.basic[code]!);
      tally.compare(`${code} multiplier`, row![0] as number, derived.lq_method.multiplier[code]!);
    }
    tally.report(32);
  });

  it("agrees by minimum requirements, where every state has the same multiplier", () => {
    const tally = new Tally("derived minimum requirements");
    for (const [code, regionIndustry] of states) {
      const [basic] = minimumRequirements.compute({ peerMatrix: peers, regionIndustry }) as number[][];
      const total = sum(regionIndustry);
      tally.compare(`${code} basic`, sum(basic!), derived.minimum_requirements.basic[code]!);
      tally.compare(`${code} multiplier`, total / sum(basic!), derived.minimum_requirements.multiplier[code]!);
      for (const [industry, share] of Object.values(derived.minimum_requirements.min_share).entries())
        tally.compare(
          `${code} industry ${industry + 1}`,
          basic![industry],
          regionIndustry[industry]! - total * share,
          1e-6,
        );
    }
    tally.report(300);
  });

  it("agrees with Krumme's worked example", () => {
    const { region, nation_share, basic, multiplier } = derived.krumme;
    const tally = new Tally("Krumme's multiplier");
    const totals = { regionTotal: sum(region), referenceTotal: 1 };
    for (const [industry, jobs] of region.entries()) {
      const of = { ...totals, regionIndustry: jobs, referenceIndustry: nation_share[industry]! };
      tally.compare(`industry ${industry + 1}`, basicEmployment.compute(of) as number, basic[industry]!, 1e-9);
    }
    const [row] = baseMultiplier.compute({ ...totals, regionIndustry: region, referenceIndustry: nation_share });
    tally.compare("multiplier", row![0] as number, multiplier);
    tally.report(5);
  });
});
