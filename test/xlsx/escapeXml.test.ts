import { escapeXml } from "../../src/xlsx/escapeXml";

describe("escapeXml", () => {
  it("escapes markup", () => {
    expect(escapeXml(`<a b="c">&`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;");
  });

  it("keeps line ends and tabs that a reader would turn into spaces", () => {
    expect(escapeXml("a\tb\nc\rd")).toBe("a&#9;b&#10;c&#13;d");
  });

  it("replaces what XML cannot hold", () => {
    expect(escapeXml("a\u0000b\uD83Dc\uFFFF")).toBe("a\uFFFDb\uFFFDc\uFFFD");
  });

  it("leaves pairs of surrogates alone", () => {
    expect(escapeXml("🏭 é 中")).toBe("🏭 é 中");
  });
});
