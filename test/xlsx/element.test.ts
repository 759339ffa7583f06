import { element } from "../../src/xlsx/element";

describe("element", () => {
  it("closes itself without content", () => {
    expect(element("b", {})).toBe("<b/>");
    expect(element("b", {}, "", "")).toBe("<b/>");
  });

  it("leaves out what is undefined, keeps 0 and escapes values", () => {
    expect(element("c", { r: "A1", s: undefined, t: 0, u: '<"' })).toBe('<c r="A1" t="0" u="&lt;&quot;"/>');
  });

  it("takes children as markup", () => {
    expect(element("a", {}, "<b/>", "text")).toBe("<a><b/>text</a>");
  });
});
