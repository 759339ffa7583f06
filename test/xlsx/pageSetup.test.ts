import { pageSetup } from "../../src/xlsx/pageSetup";

const footerOf = (footer: string) => {
  const written = /<oddFooter>(.*)<\/oddFooter>/.exec(pageSetup({ landscape: true, footer }))?.[1] ?? "";
  return written.replaceAll("&amp;", "&");
};

describe("pageSetup", () => {
  it("prints one page wide on letter paper", () => {
    expect(pageSetup({ landscape: false, footer: "" })).toContain('orientation="portrait"');
    expect(pageSetup({ landscape: true, footer: "" })).toContain(
      '<pageSetup paperSize="1" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    );
  });

  it("takes the footer literally", () => {
    expect(footerOf("2024: Smith & Sons, &P")).toBe("&L&8&K5959592024: Smith && Sons, &&P&R&8&K595959Page &P of &N");
  });

  it("cuts a footer at Excel's limit, never inside an escape or a character", () => {
    for (const text of ["&".repeat(300), "🏭".repeat(200), "x".repeat(256)]) {
      const footer = footerOf(text);
      expect(footer.length).toBeLessThanOrEqual(255);
      expect(footer.length).toBeGreaterThanOrEqual(253);
      expect(footer).toMatch(/^&L&8&K595959(?:(?:&&)+|(?:🏭)+|x+)…&R/u);
    }
  });
});
