import { ellisonGlaeser } from "../../src/measures/ellisonGlaeser";
import { gini } from "../../src/measures/gini";
import { herfindahlIndex } from "../../src/measures/herfindahlIndex";
import { hooverIndex } from "../../src/measures/hooverIndex";
import { krugmanIndex } from "../../src/measures/krugmanIndex";
import { locationQuotient } from "../../src/measures/locationQuotient";
import type { Rows } from "../../src/measures/result";
import { standardizedLq } from "../../src/measures/standardizedLq";
import { theil } from "../../src/measures/theil";
import { describeGolden, readGoldenCases, readGoldenCsv, Tally, type GoldenNumber, type GoldenTable } from "./golden";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const number = (rows: Rows): number => rows[0]![0] as number;
const sharesOf = (values: readonly number[]): number[] => values.map((value) => value / sum(values));

/** REAT leaves out what is NA; here the list is cut to what is known before it is given. */
const known = (values: unknown): number[] => (values as (number | "NA")[]).filter((value) => value !== "NA");

const hhi = (values: readonly number[], normalized = false): number =>
  number(herfindahlIndex.compute({ values, normalized }));
const giniOf = (values: readonly number[], corrected = false, weights = values.map(() => 1)): number =>
  number(gini.compute({ values, weights, corrected }));
const krugman = (region: readonly number[], reference: readonly number[]): number =>
  number(krugmanIndex.compute({ region, reference }));
const hoover = (region: readonly number[], reference: readonly number[]): number =>
  number(hooverIndex.compute({ region, reference }));
const theilL = (values: readonly number[]): number => number(theil.compute({ values, type: "L" }));

function quotients(values: readonly number[], reference: readonly number[]): number[] {
  const [regionTotal, referenceTotal] = [sum(values), sum(reference)];
  return values.map((regionIndustry, row) =>
    locationQuotient.compute({ regionIndustry, regionTotal, referenceIndustry: reference[row]!, referenceTotal }),
  );
}

/** Mean of the shares of several columns: REAT's comparison with "the other regions". */
function meanShares(columns: Readonly<Record<string, readonly number[]>>): number[] {
  const each = Object.values(columns).map(sharesOf);
  return each[0]!.map((_, row) => sum(each.map((column) => column[row]!)) / each.length);
}

type Input = Readonly<Record<string, unknown>>;
const column = (input: Input, name: string): number[] => input[name] as number[];

/** How each of REAT's measures is one of ours. */
const OURS: Readonly<Record<string, (input: Input) => number>> = {
  hhi: (input) => hhi(known(input["x"])),
  hhi_normalised: (input) => hhi(known(input["x"]), true),
  hhi_equivalent_number: (input) => 1 / hhi(known(input["x"])),
  gini: (input) => giniOf(known(input["x"])),
  gini_normalised: (input) => giniOf(known(input["x"]), true),
  gini_weighted: (input) => giniOf(known(input["x"]), false, column(input, "weights")),
  "theil_L (mean log deviation)": (input) => theilL(known(input["x"])),
  hoover: (input) => {
    const values = known(input["x"]);
    return hoover(values, (input["ref"] as number[] | undefined) ?? values.map(() => 1));
  },
  "gini_concentration (locational Gini of LQs)": (input) =>
    giniOf(quotients(column(input, "e_ij"), column(input, "e_j"))),
  gini_specialisation: (input) => giniOf(quotients(column(input, "e_ij"), column(input, "e_i"))),
  krugman_specialisation: (input) => krugman(column(input, "e_ij"), column(input, "e_il")),
  krugman_specialisation_vs_mean_of_regions: (input) =>
    krugman(column(input, "e_ij"), meanShares(input["e_il"] as Record<string, number[]>)),
  krugman_concentration_vs_mean_of_industries: (input) =>
    krugman(column(input, "e_ij"), meanShares(input["e_uj"] as Record<string, number[]>)),
  duranton_puga_relative_diversity: (input) => 1 / krugman(column(input, "e_ij"), column(input, "e_i")),
};

/** The parts of REAT's suites that are measures here, from one column, or one and a reference. */
const PARTS: Readonly<Record<string, (values: readonly number[], reference: readonly number[]) => number>> = {
  hhi: (values) => hhi(values),
  hhi_norm: (values) => hhi(values, true),
  hhi_eq: (values) => 1 / hhi(values),
  gini: (values) => giniOf(values),
  gini2: (values) => giniOf(values),
  gini_norm: (values) => giniOf(values, true),
  hoover: (values) =>
    hoover(
      values,
      values.map(() => 1),
    ),
  hoover_vs_nation: hoover,
  krugman,
  gini_spec: (values, reference) => giniOf(quotients(values, reference)),
  duranton_puga: (values, reference) => 1 / krugman(values, reference),
  theil_L: (values) => theilL(values),
};

/** Measures of REAT that the add-in does not have. */
const NOT_OURS = /^(coulter|atkinson|coefficient_of_variation|williamson|litzenberger|ellison_glaeser_coagglomeration)/;

describeGolden("concentration and specialization in REAT 3.0.3", () => {
  const cases = readGoldenCases("reat/concentration_specialisation.json");
  const caseOf = (id: string) => cases.find((each) => each.id === id)!;

  it("agrees on every single number that follows the usual definition", () => {
    const tally = new Tally("reat concentration, single numbers");
    for (const { id, measure, conforms_to_standard_definition: conforms, input, output } of cases) {
      if (conforms && measure in OURS) tally.compare(id, OURS[measure]!(input), output as GoldenNumber);
    }
    tally.report(21);
  });

  it("knows every measure of the file, or says that it has none such", () => {
    const elsewhere = /^(suite|specialisation_table|concentration_table|ellison_glaeser$)/;
    const unusual = cases.filter((each) => !each.conforms_to_standard_definition).map(({ measure }) => measure);
    for (const { measure } of cases) {
      const known = measure in OURS || elsewhere.test(measure) || unusual.includes(measure);
      expect([measure, known || NOT_OURS.test(measure)]).toEqual([measure, true]);
    }
  });

  it("agrees on suites of indices: Goettingen 2008 and 2017, GDP of 402 districts", () => {
    const tally = new Tally("reat concentration, suites");
    for (const { id, input, output } of cases.filter(({ measure }) => measure === "suite"))
      for (const [part, expected] of Object.entries(output as Record<string, number>)) {
        const [values, reference] = [known(input["x"] ?? input["e_ij"]), (input["e_i"] ?? []) as number[]];
        if (!/^(cv|atkinson)/.test(part)) tally.compare(`${id} ${part}`, PARTS[part]!(values, reference), expected);
      }
    tally.report(25);
  });

  it("differs where REAT does: weights that depend on the order, Theil divided twice, a weighted Hoover", () => {
    const shuffled = caseOf("gini_weighted_shuffled_bug");
    const sorted = caseOf("gini_weighted_doersam");
    expect(shuffled.output).toBeCloseTo(0.4715, 4);
    expect(OURS["gini_weighted"]!(shuffled.input)).toBeCloseTo(sorted.output as number, 12);
    const weighted = caseOf("theil_weighted_bug");
    expect(weighted.output).toBeCloseTo(-0.00126, 5);
    expect(theilL(known(weighted.input["x"]))).toBeCloseTo(0.0368, 2);
    const unusual = caseOf("hoover_weighted_unusual");
    expect(unusual.output).toBeCloseTo(0.00589, 5);
    expect(OURS["hoover"]!(unusual.input)).toBeCloseTo(0.07359, 5);
  });

  describe("on the 16 Laender and 17 industries of 2015", () => {
    const jobs = new Map(
      readGoldenCsv("reat/input_G.regions.industries.csv").map((row) => [
        `${row["ind_code"]} ${row["region_code"]}`,
        Number(row["emp_all"]),
      ]),
    );
    const specialization = caseOf("spec_laender").output as GoldenTable;
    const concentration = caseOf("conc_laender").output as GoldenTable;
    const [regions, industries] = [specialization.rows, concentration.rows];
    const ofRegion = (region: string): number[] => industries.map((industry) => jobs.get(`${industry} ${region}`)!);
    const ofIndustry = (industry: string): number[] => regions.map((region) => jobs.get(`${industry} ${region}`)!);

    /** Hoover, Gini of the location quotients, and Krugman's index against the mean of the other columns. */
    function compareTable(tally: Tally, table: GoldenTable, of: (name: string) => number[], all: readonly number[]) {
      for (const [row, name] of table.rows.entries()) {
        const values = of(name);
        const others = Object.fromEntries(
          table.rows.filter((other) => other !== name).map((other) => [other, of(other)]),
        );
        const found = [hoover(values, all), giniOf(quotients(values, all)), krugman(values, meanShares(others))];
        for (const [index, expected] of table.values[row]!.entries())
          tally.compare(`${name} ${table.cols[index]}`, found[index], expected);
      }
    }

    it("agrees on Hoover, Gini and Krugman of every region and every industry", () => {
      const tally = new Tally("reat concentration, Laender");
      compareTable(
        tally,
        specialization,
        ofRegion,
        industries.map((industry) => sum(ofIndustry(industry))),
      );
      compareTable(
        tally,
        concentration,
        ofIndustry,
        regions.map((region) => sum(ofRegion(region))),
      );
      tally.report(99);
    });

    const all = industries.map((industry) => sum(ofIndustry(industry)));
    const lqMatrix = regions.map((region) => quotients(ofRegion(region), all));
    const withZero = industries.filter((industry) => ofIndustry(industry).includes(0));

    it.each([
      ["slq_correct_base_R_scale", false],
      ["sllq_correct_base_R_scale", true],
    ] as const)("agrees with R's scale() on standardized location quotients: %s", (id, log) => {
      const tally = new Tally(`R z-scores, STANDARDIZED_LQ with log ${log}`);
      const table = readGoldenCases("reat/location_quotient.json").find((each) => each.id === id)!
        .output as GoldenTable;
      const found = standardizedLq.compute({ lqMatrix, log });
      for (const [column, industry] of table.rows.entries()) {
        if (log && withZero.includes(industry)) continue;
        for (const [row, region] of table.cols.entries()) {
          const score = found[regions.indexOf(region)]![industries.indexOf(industry)] as number;
          tally.compare(`${industry} ${region}`, score, table.values[column]![row]!);
        }
      }
      tally.report(log ? 256 : 272);
    });

    it("scores the other regions where one has a quotient of 0 and no logarithm; R then has nothing for all", () => {
      const found = standardizedLq.compute({ lqMatrix, log: true }).map((row) => row[industries.indexOf(withZero[0]!)]);
      expect(withZero).toEqual(["WZ08-B"]);
      expect(found.filter((score) => typeof score === "number")).toHaveLength(15);
      expect(found[regions.indexOf("HB")]).toMatchObject({ problem: "undefined" });
    });
  });

  describe("on plants: Ellison and Glaeser's index", () => {
    const inAreas = (areas: readonly unknown[], plants: Input): number[] =>
      areas.map((area) =>
        sum(column(plants, "e_ik").filter((_, plant) => (plants["region"] as unknown[])[plant] === area)),
      );
    const gamma = (industryShares: readonly number[], areaShares: readonly number[], plants: readonly number[]) =>
      number(ellisonGlaeser.compute({ industryShares, areaShares, plantHerfindahl: hhi(plants) }));

    it("agrees for one industry and for four", () => {
      const tally = new Tally("reat Ellison-Glaeser");
      const one = caseOf("ellison_glaeser_fk");
      const areas = Object.entries(one.input["e_j"] as Record<string, number>);
      const industry = inAreas(
        areas.map(([area]) => area),
        one.input,
      );
      const found = gamma(
        industry,
        areas.map(([, jobs]) => jobs),
        column(one.input, "e_ik"),
      );
      tally.compare("one industry", found, (one.output as Record<string, number>)["Gamma i"]!);

      const { input, output } = caseOf("ellison_glaeser_fk2014_by_industry");
      const table = output as GoldenTable;
      const numbers = [1, 2, 3];
      for (const [row, name] of table.rows.entries()) {
        const isOwn = (input["industry"] as string[]).map((industry) => industry === name);
        const plants = column(input, "e_ik").filter((_, plant) => isOwn[plant]);
        const own = { e_ik: plants, region: column(input, "region").filter((_, plant) => isOwn[plant]) };
        tally.compare(name, gamma(inAreas(numbers, own), inAreas(numbers, input), plants), table.values[row]![0]!);
        tally.compare(`${name}, plants`, hhi(plants), table.values[row]![4]!);
      }
      tally.report(9);
    });
  });
});
