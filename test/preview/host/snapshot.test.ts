import { snapshot } from "../../../src/preview/host/snapshot";
import { furnishedSheet } from "./furnishedSheet";
import { realOffice } from "./realOffice";

const sheet = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("Ranking");

/** One small change in each part of a workbook. */
const changes: Readonly<Record<string, (context: Excel.RequestContext) => unknown>> = {
  value: (context) => (sheet(context).getRange("B2").values = [[99]]),
  formula: (context) => (sheet(context).getRange("H9").formulas = [["=1"]]),
  format: (context) => (sheet(context).getRange("Z99").format.font.bold = true),
  columnFormat: (context) => (sheet(context).getRange("Q:Q").format.font.bold = true),
  columnWidth: (context) => (sheet(context).getRange("Z:Z").format.columnWidth = 10),
  rowHeight: (context) => (sheet(context).getRange("9:9").format.rowHeight = 10),
  hidden: (context) => (sheet(context).getRange("9:9").rowHidden = true),
  group: (context) => sheet(context).getRange("9:9").group("ByRows"),
  link: (context) => sheet(context).getRange("F1").clear("Hyperlinks"),
  table: (context) => (sheet(context).tables.getItem("tblRank").showBandedRows = false),
  tableName: (context) => (sheet(context).tables.getItem("tblRank").name = "tblOther"),
  name: ({ workbook }) => workbook.names.getItem("LqCut").delete(),
  validation: (context) => sheet(context).getRange("B2").dataValidation.clear(),
  conditional: (context) => sheet(context).getRange("A2:C3").conditionalFormats.getItemAt(0).delete(),
  chart: (context) => (sheet(context).charts.getItem("Map").axes.valueAxis.title.text = "Other"),
  series: (context) =>
    sheet(context).charts.getItem("Map").series.getItemAt(0).setValues(sheet(context).getRange("B2")),
  freeze: (context) => sheet(context).freezePanes.unfreeze(),
  page: (context) => (sheet(context).pageLayout.leftMargin = 1),
  gridlines: (context) => (sheet(context).showGridlines = true),
  tabColor: (context) => (sheet(context).tabColor = ""),
  property: (context) => sheet(context).customProperties.add("recipe", "x"),
  selection: (context) => sheet(context).getRange("B7").select(),
  newSheet: ({ workbook }) => workbook.worksheets.add("New"),
  title: ({ workbook }) => (workbook.properties.title = "Other"),
  custom: ({ workbook }) => workbook.properties.custom.add("edition", 2),
  calculation: ({ application }) => (application.calculationMode = "Manual"),
};

describe("snapshot", () => {
  it.each(Object.entries(changes))("sees a change of the %s", async (_, change) => {
    const host = realOffice();
    await furnishedSheet();
    const before = snapshot(host.workbook);
    await Excel.run(async (context) => {
      change(context);
      await context.sync();
    });
    expect(snapshot(host.workbook)).not.toEqual(before);
  });

  it("is the same after something was made and taken away again", async () => {
    const host = realOffice();
    await furnishedSheet();
    const before = snapshot(host.workbook);
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      other.tables.add("A1:B2", true);
      context.workbook.names.add("Later", other.getRange("A1"));
      const range = sheet(context).getRange("M1:N9");
      range.values = 5 as unknown as unknown[][];
      range.format.fill.color = "#112233";
      await context.sync();
      range.clear();
      other.delete();
      context.workbook.names.getItem("Later").delete();
      await context.sync();
    });
    expect(snapshot(host.workbook)).toEqual(before);
    expect(JSON.parse(JSON.stringify(before))).toEqual(before);
  });
});
