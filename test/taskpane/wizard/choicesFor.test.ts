import type { AreaKind } from "../../../src/taskpane/engine/areaKind";
import { areaKind } from "../../../src/taskpane/engine/areaKind";
import type { AreaFound, Overview } from "../../../src/taskpane/engine/overview";
import { choicesFor } from "../../../src/taskpane/wizard/choicesFor";
import { problemsOf } from "../../../src/taskpane/wizard/problemsOf";

const area = (code: string, years: number[]): AreaFound => ({ code, name: code, kind: areaKind(code), years, jobs: 1 });

function overview(areas: AreaFound[], references: string[]): Overview {
  const years = [...new Set(areas.flatMap((each) => each.years))].sort();
  return { sources: [], refused: [], areas, years, references, isSample: false };
}

describe("areaKind", () => {
  it.each<[string, AreaKind]>([
    ["US000", "nation"],
    ["39000", "state"],
    ["39049", "county"],
    ["C1814", "metro"],
    ["CS198", "metro"],
    ["USCMS", "other"],
  ])("%s is a %s", (code, kind) => expect(areaKind(code)).toBe(kind));
});

describe("choicesFor", () => {
  const read = overview(
    [area("39041", [2020, 2023]), area("39049", [2020, 2023]), area("US000", [2014, 2020, 2023, 2025])],
    ["US000"],
  );

  it("suggests all counties, the nation, and the years that both have", () => {
    expect(choicesFor({}, read)).toMatchObject({
      areas: ["39041", "39049"],
      reference: "US000",
      base: 2020,
      end: 2023,
    });
    expect(problemsOf("Region", choicesFor({}, read), read)).toEqual([]);
  });

  it("leaves what was decided alone when more files come", () => {
    const decided = { areas: ["39041"], base: 2021 };
    expect(choicesFor(decided, read)).toMatchObject({ ...decided, reference: "US000", end: 2023 });
  });

  it("ticks none of a whole country's counties", () => {
    const many = Array.from({ length: 3_000 }, (_, index) => area(String(10_001 + index), [2023]));
    expect(choicesFor({}, overview([...many, area("US000", [2023])], ["US000"])).areas).toEqual([]);
  });
});

describe("problemsOf", () => {
  const read = overview([area("39041", [2020, 2023]), area("US000", [2020, 2023])], ["US000"]);

  it("asks for files, and for something to compare with", () => {
    const empty = overview([], []);
    expect(problemsOf("Data", choicesFor({}, empty), empty)).toHaveLength(1);
    const alone = overview([area("39041", [2020])], ["39041"]);
    expect(problemsOf("Data", choicesFor({}, alone), alone)[0]!.sentence).toContain(
      "add the files of an area to compare with",
    );
    expect(problemsOf("Data", choicesFor({}, read), read)).toEqual([]);
  });

  it("names the field of each mistake in Region", () => {
    const choices = choicesFor({ areas: ["US000"], base: 2023, end: 2020 }, read);
    expect(problemsOf("Region", choices, read).map(({ field }) => field)).toEqual(["reference", "first-year"]);
    expect(problemsOf("Region", choicesFor({ areas: [] }, read), read).map(({ field }) => field)).toEqual([
      "area-search",
    ]);
  });

  it("takes weights and cuts only within their limits", () => {
    const { weights, cuts } = choicesFor({}, read);
    const wrong = choicesFor(
      { weights: { ...weights, growth: NaN, wages: -1 }, cuts: { ...cuts, coverage: 1.5 } },
      read,
    );
    const found = problemsOf("Criteria", wrong, read);
    expect(found.map(({ field }) => field)).toEqual(["weight-growth", "weight-wages", "cut-coverage"]);
    expect(found.map(({ sentence }) => sentence).join(" ")).not.toContain("undefined");
  });
});
