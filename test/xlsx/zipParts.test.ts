import { zipParts } from "../../src/xlsx/zipParts";
import { partsOf } from "./partsOf";

describe("zipParts", () => {
  const parts = [
    { path: "xl/sheets/a.xml", contentType: "x/a", xml: "<a/>", targets: [{ type: "t/b", path: "xl/charts/b.xml" }] },
    { path: "xl/charts/b.xml", contentType: "x/b", xml: "<b/>", targets: [] },
  ];
  const files = partsOf(zipParts([{ type: "t/a", path: "xl/sheets/a.xml" }], parts));

  it("lists content types first", () => {
    expect(Object.keys(files)[0]).toBe("[Content_Types].xml");
    expect(files["[Content_Types].xml"]).toContain('<Override PartName="/xl/charts/b.xml" ContentType="x/b"/>');
  });

  it("points from part to part by relative paths", () => {
    expect(files["_rels/.rels"]).toContain('<Relationship Id="rId1" Type="t/a" Target="xl/sheets/a.xml"/>');
    expect(files["xl/sheets/_rels/a.xml.rels"]).toContain('Target="../charts/b.xml"');
    expect(files["xl/charts/_rels/b.xml.rels"]).toBeUndefined();
  });
});
