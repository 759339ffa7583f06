import { SharedStrings } from "../../src/xlsx/SharedStrings";

describe("SharedStrings", () => {
  it("writes a text once and counts its uses", () => {
    const strings = new SharedStrings();
    expect(["31-33", "a & b", "31-33"].map((text) => strings.numberOf(text))).toEqual([0, 1, 0]);
    const xml = strings.xml();
    expect(xml).toContain('count="3" uniqueCount="2"');
    expect(xml).toContain("<si><t>31-33</t></si><si><t>a &amp; b</t></si>");
  });

  it("keeps spaces at the ends", () => {
    const strings = new SharedStrings();
    strings.numberOf(" a");
    expect(strings.xml()).toContain('<t xml:space="preserve"> a</t>');
  });
});
