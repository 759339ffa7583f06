import { naicsTitle } from "../../src/measures/naicsTitle";

const titles = (code: readonly string[], vintage: "2022" | "2017" = "2022") =>
  naicsTitle.compute({ code, vintage }).map(([title]) => title);

describe("naicsTitle", () => {
  beforeAll(() => naicsTitle.prepare!());

  it("reads sectors in any of their spellings", () => {
    expect(titles(["32", "44-45", "48–49"])).toEqual([
      "Manufacturing",
      "Retail Trade",
      "Transportation and Warehousing",
    ]);
  });

  it("knows both editions", () => {
    expect(titles(["561611", "4451"])).toEqual([
      "Investigation and Personal Background Check Services",
      "Grocery and Convenience Retailers",
    ]);
    expect(titles(["561611", "4451"], "2017")).toEqual(["Investigation Services", "Grocery Stores"]);
  });

  it("has the titles of BLS for what is not NAICS", () => {
    expect(titles(["10", "1021", "99"])).toEqual([
      "Total, all industries",
      "Trade, transportation, and utilities",
      "Unclassified",
    ]);
  });

  it("says why a row has no title, and leaves the others alone", () => {
    const missing = (because: string) => ({ problem: "missing", because });
    expect(titles(["", "1234", "4421", "336999", "1019", "336"])).toEqual([
      null,
      missing('"1234" is not a NAICS code: these have 2 to 6 digits and begin with a sector, such as 3361 or 31-33.'),
      missing("There is no NAICS 2022 code 4421; in NAICS 2017 it is Furniture Stores."),
      "All Other Transportation Equipment Manufacturing",
      missing("There is no NAICS 2022 code 1019."),
      "Transportation Equipment Manufacturing",
    ]);
    expect(titles(["4491"], "2017")).toEqual([
      missing("There is no NAICS 2017 code 4491; in NAICS 2022 it is Furniture and Home Furnishings Retailers."),
    ]);
    expect(titles(["3365555", "336555"]).slice(1)).toEqual([missing("There is no NAICS 2022 code 336555.")]);
  });
});
