import { growthRate } from "../../src/measures/growthRate";
import { locationQuotient } from "../../src/measures/locationQuotient";
import { shiftShareTerms } from "../../src/measures/shiftShareTerms";
import { describeGolden, readGoldenJson, Tally } from "./golden";

interface Published {
  readonly id: string;
  readonly measure: string;
  readonly input: Readonly<Record<string, number>>;
  readonly published: unknown;
  readonly tolerance?: number;
}

describeGolden("examples printed on public pages", () => {
  const cases = new Map(
    readGoldenJson<{ cases: Published[] }>("published/published_cases.json").cases.map((each) => [each.id, each]),
  );
  const tally = new Tally("published examples");

  it("give our location quotients to the digits printed", () => {
    const textbook = cases.get("lq_farhauer_kroell_2013")!;
    const { e_ij, e_j, e_i, e } = textbook.input;
    const facts = { regionIndustry: e_ij!, regionTotal: e_j!, referenceIndustry: e_i!, referenceTotal: e! };
    tally.compare(textbook.id, locationQuotient.compute(facts), textbook.published as number, textbook.tolerance);
    for (const { id, measure, input, published, tolerance } of cases.values()) {
      if (measure !== "location_quotient" || !id.startsWith("lq_krumme")) continue;
      const shares = { regionIndustry: input["region_share_pct"]!, referenceIndustry: input["nation_share_pct"]! };
      const found = locationQuotient.compute({ ...shares, regionTotal: 100, referenceTotal: 100 });
      tally.compare(id, found, published as number, tolerance);
    }
  });

  it("show that a quotient of rounded rates is not the published one", () => {
    const { input, published } = cases.get("lq_oews_employstats")!;
    const shares = { regionIndustry: input["area_per_1000"]!, referenceIndustry: input["us_per_1000"]! };
    const found = locationQuotient.compute({ ...shares, regionTotal: 1_000, referenceTotal: 1_000 });
    expect(Math.abs(found - (published as number))).toBeGreaterThan(0.05);
  });

  it("give BLS's over-the-year percents, from the value and its change", () => {
    for (const id of ["qcew_us_2023_total", "qcew_austin_2019_total_oty"]) {
      const { input, published } = cases.get(id)!;
      const all = { ...input, ...(published as Record<string, number>) };
      const pairs = [
        ["annual_avg_emplvl", "oty_emp_chg", "oty_emp_pct"],
        ["avg_annual_pay", "oty_pay_chg", "oty_pay_pct"],
        ...["emp", "wages", "pay", "wkly", "estabs"].map((name) => [name, `${name}_chg`, `${name}_pct`]),
      ] as [string, string, string][];
      for (const [value, change, percent] of pairs.filter(([name]) => name in all)) {
        const [end, difference] = [all[value]!, all[change]!];
        tally.compare(
          `${id} ${value}`,
          100 * growthRate.compute({ start: end - difference, end }),
          all[percent]!,
          0.05,
        );
      }
    }
  });

  it("give the shift-share worked by hand, and the rates of Clarksville", () => {
    const hand = cases.get("shift_share_two_industry_hand")!;
    const input = hand.input as unknown as Record<"e0" | "e1" | "E0" | "E1", number[]>;
    const expected = hand.published as Record<"national" | "mix" | "competitive", number[]>;
    for (const [row, regionStart] of input.e0.entries()) {
      const of = {
        ...{ regionStart, regionEnd: input.e1[row]!, referenceStart: input.E0[row]!, referenceEnd: input.E1[row]! },
        ...{ referenceTotalStart: 2_000, referenceTotalEnd: 2_200 },
      };
      tally.compare(`${hand.id} national`, shiftShareTerms.nationalGrowth.compute(of), expected.national[row]!, 1e-9);
      tally.compare(`${hand.id} mix`, shiftShareTerms.industryMix.compute(of), expected.mix[row]!, 1e-9);
      tally.compare(
        `${hand.id} competitive`,
        shiftShareTerms.competitiveEffect.compute(of),
        expected.competitive[row]!,
        1e-9,
      );
    }
    const { input: rates, published } = cases.get("shift_share_rates_clarksville")!;
    const shares = published as Record<"us_economy_share" | "us_industry_share" | "local_industry_share", number>;
    const of = {
      ...{
        regionStart: 1,
        regionEnd: 1 + rates["local_rate"]!,
        referenceStart: 1,
        referenceEnd: 1 + rates["us_industry_rate"]!,
      },
      ...{ referenceTotalStart: 1, referenceTotalEnd: 1 + rates["us_rate"]! },
    };
    tally.compare("clarksville national", shiftShareTerms.nationalGrowth.compute(of), shares.us_economy_share, 1e-12);
    tally.compare("clarksville mix", shiftShareTerms.industryMix.compute(of), shares.us_industry_share, 1e-12);
    tally.compare(
      "clarksville competitive",
      shiftShareTerms.competitiveEffect.compute(of),
      shares.local_industry_share,
      1e-12,
    );
  });

  it("all agree", () => {
    tally.report(21);
  });
});
