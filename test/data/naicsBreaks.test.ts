import { Facts } from "../../src/data/facts";
import { naicsBreaks } from "../../src/data/naicsBreaks";
import { readFiles } from "../../src/data/readFiles";
import { factOf } from "./factOf";
import { describeReal, nationFile } from "./realData";

const request = { counties: ["39049"], reference: "US000", baseYear: 2020, endYear: 2023, level: 3 as const };

function factsOf(before: readonly string[], after: readonly string[], area = "US000"): Facts {
  const rows = (codes: readonly string[], year: number) => codes.map((naics) => factOf({ naics, jobs: 1, area, year }));
  return new Facts([...rows(before, 2020), ...rows(after, 2023)]);
}

test("codes of one edition only are breaks, and so are redefined ones", () => {
  const facts = factsOf(["44-45", "441", "442", "332"], ["44-45", "441", "449", "332"]);
  expect(naicsBreaks(facts, request)).toEqual([
    {
      naics: "441",
      kind: "redefined",
      parent: "44-45",
      sentence:
        "441 means something else in NAICS 2022 than in NAICS 2017: a part of its change is one of codes, so compare 44-45.",
    },
    {
      naics: "442",
      kind: "ended",
      parent: "44-45",
      sentence:
        "442 is a code of NAICS 2017 that NAICS 2022 gave up: by 2023 its businesses are counted elsewhere in 44-45, so compare 44-45.",
    },
    {
      naics: "449",
      kind: "begun",
      parent: "44-45",
      sentence:
        "449 is a code that NAICS 2022 brought: in 2020 its businesses were counted elsewhere in 44-45, so compare 44-45.",
    },
  ]);
});

test("the parent to compare is the nearest that is not itself broken", () => {
  const facts = factsOf(["51", "511", "5112", "517", "5173"], ["51", "513", "5132", "517", "5171"]);
  const breaks = naicsBreaks(facts, { ...request, level: 4 });
  expect(breaks.map(({ naics, parent }) => [naics, parent])).toEqual([
    ["5112", "51"],
    ["5132", "51"],
    ["5171", "517"],
    ["5173", "517"],
  ]);
});

test("a code that only a county has is part of its year's NAICS", () => {
  const both = new Facts([...factsOf(["332"], ["332"]), ...factsOf(["114"], ["114"], "39049")]);
  expect(naicsBreaks(both, request)).toEqual([]);
});

test("inside one edition an industry that comes or goes is no break", () => {
  expect(naicsBreaks(factsOf(["332"], ["336"]), { ...request, baseYear: 2018, endYear: 2020 })).toEqual([]);
});

test("without a file for one of the years nothing is said", () => {
  expect(naicsBreaks(factsOf(["442"], []), request)).toEqual([]);
});

describeReal("breaks in the files of the nation", () => {
  const { facts } = readFiles([2016, 2017, 2021, 2022].map(nationFile));
  const codes = (baseYear: number, endYear: number, kind: string): string[] =>
    naicsBreaks(facts, { counties: [], reference: "US000", baseYear, endYear, level: 3 })
      .filter((of) => of.kind === kind)
      .map(({ naics }) => naics);

  test("2021 to 2022 at 3 digits: retail and information", () => {
    expect(codes(2021, 2022, "ended")).toEqual([
      "442",
      "443",
      "446",
      "447",
      "448",
      "451",
      "452",
      "453",
      "454",
      "511",
      "515",
    ]);
    expect(codes(2021, 2022, "begun")).toEqual(["449", "455", "456", "457", "458", "459", "513", "516"]);
    expect(codes(2021, 2022, "redefined")).toEqual(["441", "444", "445", "519"]);
  });

  test("backwards, ended and begun change places", () => {
    expect(codes(2022, 2021, "begun")).toEqual(codes(2021, 2022, "ended"));
  });

  test("2016 to 2017 at 4 digits", () => {
    const breaks = naicsBreaks(facts, { counties: [], reference: "US000", baseYear: 2016, endYear: 2017, level: 4 });
    expect(breaks.map(({ naics, kind, parent }) => `${naics} ${kind} ${parent}`)).toEqual([
      "4521 ended 452",
      "4522 begun 452",
      "4523 begun 452",
      "4529 ended 452",
      "5171 ended 517",
      "5172 ended 517",
      "5173 begun 517",
    ]);
  });

  test("no sector is ever a break", () => {
    expect(naicsBreaks(facts, { counties: [], reference: "US000", baseYear: 2016, endYear: 2022, level: 2 })).toEqual(
      [],
    );
  });
});
