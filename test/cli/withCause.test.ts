import { withCause } from "../../src/cli/withCause";

describe("withCause", () => {
  const [one, two] = ["a.csv", "b.csv"].map((file) => ({ file, reason: `${file} is empty: download it again.` }));
  const gap = (year: number) => ({ area: "39041", year, sentence: "" });
  const missing = "No file holds 2023 for area 39041: add it.";

  it("adds nothing where every file was taken", () => {
    expect(withCause(missing, [], [])).toBe(missing);
  });

  it("begins with why the missing area's files were left out, each counted once", () => {
    const causes = [
      { refusal: one!, gap: gap(2020) },
      { refusal: one!, gap: gap(2023) },
    ];
    expect(withCause(missing, causes, [two!, one!])).toBe(`a.csv is empty: download it again. ${missing}`);
    expect(withCause(missing, [...causes, { refusal: two!, gap: gap(2023) }], [one!, two!])).toBe(
      `a.csv is empty: download it again (and 1 more left out). ${missing}`,
    );
  });

  it("ends with the files that were left out where none seems to be the area's", () => {
    expect(withCause(missing, [], [one!, two!])).toBe(
      "No file holds 2023 for area 39041: add it; left out: a.csv is empty: download it again (and 1 more left out).",
    );
  });
});
