import Papa from "papaparse";
import { gzipSync } from "node:zlib";
import { naics2017 } from "../../src/analysis/naics2017";
import { naicsCode } from "../../src/analysis/naicsCode";
import { naicsGoods } from "../../src/analysis/naicsGoods";
import { naicsServices } from "../../src/analysis/naicsServices";
import { naicsSubsectors } from "../../src/analysis/naicsSubsectors";
import { naicsTitles, type NaicsVintage } from "../../src/analysis/naicsTitles";
import { readFiles } from "../../src/data/readFiles";
import { describeReal, realFile } from "../data/realData";

const digitsOf = (code: string): number => (code.includes("-") ? 2 : code.length);

/** The codes of NAICS, without those that BLS has beside it. */
const codesOf = (vintage: NaicsVintage): string[] =>
  [...naicsTitles(vintage).keys()].filter((code) => !/^(10|99)/.test(code));

function readRows(file: string): Record<string, string>[] {
  const text = new TextDecoder().decode(realFile(file).bytes);
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe("naicsTitles", () => {
  // The counts that the Census Bureau publishes for each edition.
  it.each([
    ["2022", [20, 96, 308, 689, 1_012]],
    ["2017", [20, 99, 311, 709, 1_057]],
  ] as const)("has every industry of NAICS %s once", (vintage, counts) => {
    const found = counts.map((_, index) => codesOf(vintage).filter((code) => digitsOf(code) === index + 2).length);
    expect(found).toEqual(counts);
  });

  it.each(["2022", "2017"] as const)("has a title and a parent for every code of NAICS %s", (vintage) => {
    const titles = naicsTitles(vintage);
    for (const code of codesOf(vintage)) {
      expect(titles.get(code)).toMatch(/^[A-Z][^|&]*[^ |&]$/);
      expect(naicsCode(code)).toBe(code);
      if (digitsOf(code) > 3) expect(titles.has(code.slice(0, -1))).toBe(true);
      if (digitsOf(code) < 6 && digitsOf(code) > 2)
        expect([..."0123456789"].some((digit) => titles.has(code + digit))).toBe(true);
    }
  });

  it.each([
    ["2022", "31-33", "Manufacturing"],
    ["2022", "11111", "Soybean Farming"],
    ["2022", "111110", "Soybean Farming"],
    ["2022", "311221", "Wet Corn Milling and Starch Manufacturing"],
    ["2017", "311221", "Wet Corn Milling"],
    ["2022", "336110", "Automobile and Light Duty Motor Vehicle Manufacturing"],
    ["2017", "336110", undefined],
    ["2017", "336111", "Automobile Manufacturing"],
    ["2022", "336111", undefined],
    ["2017", "442110", "Furniture Stores"],
    ["2022", "442", undefined],
    ["2017", "449", undefined],
    ["2017", "424940", "Tobacco and Tobacco Product Merchant Wholesalers"],
    ["2017", "519", "Other Information Services"],
    ["2017", "541110", "Offices of Lawyers"],
    ["2017", "1013", "Manufacturing"],
    ["2022", "999999", "Unclassified"],
    ["2022", "999990", undefined],
  ] as const)("in NAICS %s calls %s %s", (vintage, code, title) => {
    expect(naicsTitles(vintage).get(code)).toBe(title);
  });

  it("is a small download", () => {
    const size = gzipSync([naicsGoods, naicsServices, naics2017, naicsSubsectors].join(""), { level: 9 }).length;
    expect(size).toBeLessThan(18_500);
  });
});

describeReal("naicsTitles beside the agencies' lists", () => {
  it("says of every code of NAICS 2022 what the Census Bureau says", () => {
    const rows = readRows("titles/naics_2022_titles.csv");
    const titles = naicsTitles("2022");
    expect(rows.filter(({ naics, title }) => titles.get(naics!) !== title!.trim())).toEqual([]);
    expect(rows).toHaveLength(codesOf("2022").length);
    console.info(`NAICS 2022: ${rows.length} titles compared, all agree`);
  });

  it("has the codes that NAICS 2017 alone has, as BLS marks them, and no others", () => {
    const marked = readRows("qcew/titles/industry-titles-2025.csv")
      .filter(({ industry_title }) => industry_title!.startsWith("NAICS17"))
      .map(({ industry_code }) => industry_code!);
    const found = codesOf("2017").filter((code) => !naicsTitles("2022").has(code));
    // BLS also marks three that ended with NAICS 2012, and the notaries, which both editions have.
    const mistaken = ["51222", "53223", "53229", "54112", "541120"];
    expect([...found, ...mistaken].sort()).toEqual(marked.sort());
  });

  it("says of every industry of NAICS 2017 that changed what the Census Bureau's concordance says", () => {
    const titles = naicsTitles("2017");
    const pairs = readRows("titles/naics_2022_to_2017_crosswalk.csv").flatMap((row) => {
      const texts = row["naics_titles_2017"]!.split("|");
      return row["naics_codes_2017"]!.split("|").map((code, index) => [code, texts[index]!] as const);
    });
    // After a dash the concordance names the part of the industry that moved.
    const wrong = pairs.filter(([code, text]) => text.split(" - ")[0] !== titles.get(code));
    expect(wrong).toEqual([]);
    console.info(`NAICS 2017: ${new Set(pairs.map(([code]) => code)).size} changed industries compared, all agree`);
  });

  it("calls the aggregates and the ranges of sectors what BLS calls them", () => {
    const { titles } = readFiles([realFile("qcew/titles/industry-titles-2025.csv")]);
    const short = [...titles.industries.keys()].filter((code) => /^10/.test(code) || code.includes("-"));
    expect(
      short.filter(
        (code) => titles.industries.get(code)!.toLowerCase() !== naicsTitles("2022").get(code)!.toLowerCase(),
      ),
    ).toEqual([]);
    expect(short.length).toBe(18);
  });
});
