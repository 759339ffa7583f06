import { industryTitle } from "../../src/data/industryTitle";
import { readFiles } from "../../src/data/readFiles";
import { describeReal, realFile } from "./realData";

const none = new Map<string, string>();

test.each([
  ["10", "Total, all industries"],
  ["1013", "Manufacturing"],
  ["31-33", "Manufacturing"],
  ["336", "Transportation Equipment Manufacturing"],
  ["442", "Furniture and Home Furnishings Stores"],
  ["449", "Furniture, Home Furnishings, Electronics, and Appliance Retailers"],
  ["99", "Unclassified"],
  ["3361", "NAICS 3361"],
])("%s is %s", (naics, title) => {
  expect(industryTitle(naics, none)).toBe(title);
});

test("titles of files win", () => {
  expect(industryTitle("336", new Map([["336", "Transportation equipment"]]))).toBe("Transportation equipment");
});

describeReal("industryTitle", () => {
  test("has words for every code of up to 3 digits that the agency lists for NAICS 2017 and 2022", () => {
    const { titles } = readFiles([realFile("qcew/titles/industry-titles-2022-2023.csv")]);
    const short = [...titles.industries.keys()].filter((naics) => naics.length <= 3 || /^10|-/.test(naics));
    expect(short.length).toBeGreaterThan(120);
    expect(short.filter((naics) => industryTitle(naics, none) === `NAICS ${naics}`)).toEqual([]);
  });

  test("says of 3-digit industries of NAICS 2022 what the Census Bureau says", () => {
    const text = new TextDecoder().decode(realFile("titles/naics_2022_titles.csv").bytes);
    const lines = [...text.matchAll(/^(\d{3}),subsector,"?([^"\r\n]+)"?/gm)];
    expect(lines.length).toBe(96);
    for (const [, naics = "", title = ""] of lines) expect(industryTitle(naics, none)).toBe(title.trim());
  });
});
