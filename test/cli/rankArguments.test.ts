import { rankArguments } from "../../src/cli/rankArguments";
import { recipeDefaults } from "../../src/sheets/recipe";

const whole: Readonly<Record<string, string>> = {
  files: "folder",
  areas: "39041,39049",
  reference: "us000",
  base: "2020",
  end: "2023",
  out: "ranking.xlsx",
};

const argumentsWith = (changes: Readonly<Record<string, string>>) =>
  rankArguments(Object.entries({ ...whole, ...changes }).flatMap(([name, value]) => [`--${name}`, value]));

describe("rankArguments", () => {
  it("leaves to the defaults what is not decided", () => {
    const { cuts, ownership, level, totalBasis, useEstimates, scoring, rankOnly, weights } = recipeDefaults;
    expect(argumentsWith({})).toEqual({
      choices: {
        ...{ areas: ["39041", "39049"], reference: "US000", base: 2020, end: 2023 },
        ...{ cuts, ownership, level, totalBasis, useEstimates, scoring, rankOnly, weights },
      },
      files: ["folder"],
      out: "ranking.xlsx",
      force: false,
    });
  });

  it("takes every decision", () => {
    const decided = argumentsWith({
      ...{ ownership: "total", level: "6", withheld: "exclude", "total-basis": "private", scoring: "min-max" },
      ...{ "rank-only": "gate", "region-name": "Ours", "lq-cut": "1.25", "growth-cut": "-0.02", "wage-cut": "80%" },
      ...{ "minimum-jobs": "100", coverage: "0.5", weights: "wages=3", json: "ranking.json" },
    });
    expect(decided).toMatchObject({
      json: "ranking.json",
      choices: {
        ...{ ownership: "total", level: 6, useEstimates: false, totalBasis: "Private only", scoring: "Min-max" },
        ...{ rankOnly: "Gate passed", regionName: "Ours" },
        cuts: { lq: 1.25, growth: -0.02, wage: 0.8, minimumJobs: 100, coverage: 0.5 },
        weights: { wages: 3, concentration: 0 },
      },
    });
  });

  it("gives an area the zero back that a spreadsheet took", () => {
    expect(argumentsWith({ areas: "1001, 1003" })?.choices.areas).toEqual(["01001", "01003"]);
  });

  it("knows that help is asked for, whatever else is missing", () => {
    expect(rankArguments(["--help"])).toBeNull();
  });

  it.each([
    [{ areas: "39041,39041" }, "--areas names 39041 twice"],
    [{ areas: "Delaware" }, '"DELAWARE" is not an area code: give the five characters'],
    [{ areas: "," }, "--areas names no area"],
    [{ reference: "39041" }, "--reference 39041 is also in --areas"],
    [{ base: "2023" }, "--base 2023 is not before --end 2023"],
    [{ end: "23" }, "--end 23 is not a year"],
    [{ out: "ranking.csv" }, "--out ranking.csv does not end in .xlsx"],
    [{ ownership: "public" }, "--ownership public is not a choice: use private or total."],
    [{ coverage: "70" }, "--coverage 70 is not a choice: give a share from 0 to 1"],
    [
      { "wage-cut": "100" },
      "--wage-cut 100 is not a choice: give a share from 0 to 10, such as 0.05 or 5%; 1 is 100%.",
    ],
    [{ "lq-cut": "high" }, "--lq-cut high is not a choice: give a number of at least 0."],
    [{ weights: "wage=3" }, '--weights names "wage", which is not a criterion: there are concentration, '],
    [{ weights: "wages=much" }, '--weights gives "wages=much"'],
    [{ weights: "wages=1,wages=2" }, "--weights names wages twice"],
    [{ weights: "wages=0" }, "--weights are all 0"],
  ])("refuses %j", (changes: Readonly<Record<string, string>>, sentence) => {
    expect(() => argumentsWith(changes)).toThrow(sentence);
  });
});
