import { ellisonGlaeser } from "../../src/measures/ellisonGlaeser";
import { entropy } from "../../src/measures/entropy";
import { gini } from "../../src/measures/gini";
import { hachmanIndex } from "../../src/measures/hachmanIndex";
import { herfindahlIndex } from "../../src/measures/herfindahlIndex";
import { hooverIndex } from "../../src/measures/hooverIndex";
import { krugmanIndex } from "../../src/measures/krugmanIndex";
import { relatedVariety } from "../../src/measures/relatedVariety";
import { theil } from "../../src/measures/theil";
import { unrelatedVariety } from "../../src/measures/unrelatedVariety";

describe("HACHMAN_INDEX", () => {
  it("names the row of an industry that the reference economy lacks", () => {
    const [[found]] = hachmanIndex.compute({ region: [5, 0, 3], reference: [9, 0, 0] }) as [[unknown]];
    expect(found).toMatchObject({ problem: "missing", because: expect.stringMatching(/^Row 3 .*none/) });
  });

  it("is undefined, not missing, where a whole side is empty", () => {
    expect(hachmanIndex.compute({ region: [5, 3], reference: [0, 0] })).toEqual([[NaN]]);
    expect(hachmanIndex.compute({ region: [0, 0], reference: [5, 3] })).toEqual([[NaN]]);
  });

  it("is 1 for a region that is the reference economy, or a tenth of it", () => {
    expect(hachmanIndex.compute({ region: [10, 30, 60], reference: [100, 300, 600] })[0]![0]).toBeCloseTo(1, 14);
  });
});

describe("HOOVER_INDEX and KRUGMAN_INDEX", () => {
  it("are one distance, the one half of the other", () => {
    const of = { region: [5, 1, 0, 7], reference: [3, 3, 3, 1] };
    const [krugman, hoover] = [krugmanIndex.compute(of)[0]![0] as number, hooverIndex.compute(of)[0]![0] as number];
    expect(krugman).toBeCloseTo(2 * hoover, 14);
    expect(krugmanIndex.says([krugman])).toContain(hooverIndex.says([hoover]).split("%")[0]);
  });
});

describe("options of the indices", () => {
  it("normalized: 0 to 1 whatever the number of rows", () => {
    expect(herfindahlIndex.compute({ values: [20, 50, 20, 10], normalized: true })[0]![0]).toBeCloseTo(0.12, 14);
    expect(herfindahlIndex.compute({ values: [20], normalized: true })).toEqual([[NaN]]);
  });

  it("base: the same entropy in another unit", () => {
    const values = [7, 2, 0, 4];
    const [nats, bits] = [Math.E, 2].map((base) => entropy.compute({ values, base })[0]![0] as number);
    expect(bits! * Math.LN2).toBeCloseTo(nats!, 14);
  });

  it("corrected: times n / (n - 1)", () => {
    const of = { values: [20, 50, 20, 10], weights: [1, 1, 1, 1] };
    expect(gini.compute({ ...of, corrected: true })[0]![0]).toBeCloseTo(0.4, 14);
  });

  it("type: L is undefined with a 0, T is not", () => {
    expect(theil.compute({ values: [0, 20], type: "L" })).toEqual([[NaN]]);
    expect(theil.compute({ values: [0, 20], type: "T" })[0]![0]).toBeCloseTo(Math.LN2, 14);
  });

  it("weights: no native formula can sort, without them there is one", () => {
    const place = { all: "$A$1:$A$2", cell: () => "A1", row: () => "", column: () => "" };
    const at = { values: place, weights: place, corrected: place };
    const native = (weights: number[]) =>
      gini.native!(at, { row: 0, column: 0 }, { values: [1, 2], weights, corrected: false });
    expect(native([1, 2])).toBeNull();
    expect(native([1, 1])).toContain("RANK.AVG");
  });
});

describe("RELATED_VARIETY and UNRELATED_VARIETY", () => {
  const codes = ["3114", "3219", "3329", "5415", "5412", "6211"];
  const values = [10, 20, 30, 40, 50, 60];
  const bits = (digits: number): [number, number] => [
    relatedVariety.compute({ values, codes, digits })[0]![0] as number,
    unrelatedVariety.compute({ values, codes, digits })[0]![0] as number,
  ];

  it.each([1, 2, 3, 4])("add up to the entropy in bits with %i digits", (digits) => {
    const [related, unrelated] = bits(digits);
    expect(related + unrelated).toBeCloseTo(entropy.compute({ values, base: 2 })[0]![0] as number, 12);
  });

  it("take manufacturing, 31 to 33, for one sector, and for three of three digits", () => {
    const [, sectors] = bits(2);
    const expected = entropy.compute({ values: [60, 90, 60], base: 2 })[0]![0] as number;
    expect(sectors).toBeCloseTo(expected, 12);
    expect(bits(3)[1]).toBeGreaterThan(sectors);
    expect(bits(4)[0]).toBe(0);
  });

  it.each([relatedVariety, unrelatedVariety])("$name names the row whose code does not say its group", (variety) => {
    const short = variety.compute({ values: [1, 2], codes: ["5415", "62"], digits: 4 })[0]![0];
    expect(short).toMatchObject({ problem: "impossible", because: expect.stringContaining("Row 2: code 62") });
    const none = variety.compute({ values: [1, 2], codes: ["", "54"], digits: 2 })[0]![0];
    expect(none).toMatchObject({ problem: "missing", because: "Row 1 has no code." });
  });

  it.each([
    [["5415", "54"], "Row 1: code 5415 is also part of row 2"],
    [["31-33", "3114"], "Row 2: code 3114 is also part of row 1"],
    [["5415", "10"], "Row 2: code 10 is a total"],
  ])("count no jobs twice: %j", (codes, because) => {
    const found = unrelatedVariety.compute({ values: [1, 2], codes, digits: 2 })[0]![0];
    expect(found).toMatchObject({ problem: "impossible", because: expect.stringContaining(because) });
  });

  it("take rows of one code for industries of their own", () => {
    expect(relatedVariety.compute({ values: [1, 1], codes: ["5415", "5415"], digits: 2 })).toEqual([[1]]);
  });
});

describe("ELLISON_GLAESER", () => {
  it("takes shares, percentages and counts alike", () => {
    const [plantHerfindahl, areaShares] = [0.2, [0.5, 0.5]];
    for (const industryShares of [
      [0.8, 0.2],
      [80, 20],
      [400, 100],
    ])
      expect(ellisonGlaeser.compute({ industryShares, areaShares, plantHerfindahl })[0]![0]).toBeCloseTo(0.2, 12);
  });

  it("says closer or not closer", () => {
    expect(ellisonGlaeser.says([0.06])).toContain("closer together than chance");
    expect(ellisonGlaeser.says([-0.06])).toContain("no closer together");
  });
});
