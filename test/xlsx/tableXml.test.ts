import { tableXml } from "../../src/xlsx/tableXml";

describe("tableXml", () => {
  const columns = [{ header: "Jobs\n2024_x0041_" }, { header: "Rank", formula: "RANK.EQ(A2,A$2:A$4)" }];
  const xml = tableXml({ name: "tblJobs", row: 1, column: 1, rows: 3, columns }, 7);

  it("covers header and rows, with filter buttons", () => {
    expect(xml).toContain('id="7" name="tblJobs" displayName="tblJobs" ref="A1:B4"');
    expect(xml).toContain('<autoFilter ref="A1:B4"/>');
  });

  it("spells headers as text and calculated columns as formulas of the file", () => {
    expect(xml).toContain('<tableColumn id="1" name="Jobs_x000a_2024_x005F_x0041_"/>');
    expect(xml).toContain("<calculatedColumnFormula>_xlfn.RANK.EQ(A2,A$2:A$4)</calculatedColumnFormula>");
  });
});
