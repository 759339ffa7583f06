import { realOffice } from "./realOffice";
import { codeOf } from "./refusal";

const furnish = (sheet: Excel.Worksheet) => {
  sheet.getRange("A1:C3").values = [
    ["Industry", "Mix", "Region"],
    ["Steel", 1, 2],
    ["Care", 3, -4],
  ];
};

describe("charts", () => {
  it("take series, names and categories from their cells", async () => {
    const host = realOffice();
    await Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      furnish(sheet);
      const chart = sheet.charts.add(Excel.ChartType.barStacked, sheet.getRange("A1:C3"), "Columns");
      chart.series.load("items/name,items/overlap");
      await sync();
      expect(chart.series.items.map(({ name, overlap }) => [name, overlap])).toEqual([
        ["Mix", 100],
        ["Region", 100],
      ]);
    });
    const [series] = host.workbook.sheets[0]!.charts[0]!.series;
    expect(series!.xValues?.area).toEqual({ row: 1, column: 0, rows: 2, columns: 1 });
    expect(series!.values?.area).toEqual({ row: 1, column: 1, rows: 2, columns: 1 });
  });

  it("lie over the cells they are put on", async () => {
    realOffice();
    await Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A:A").format.columnWidth = 100;
      sheet.getRange("2:2").format.rowHeight = 40;
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C3"));
      chart.setPosition("B3", "C4");
      chart.load("left,top,width,height");
      await sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([100, 55, 96, 30]);
    });
  });

  it.each<[string, (chart: Excel.Chart, series: Excel.ChartSeries) => void]>([
    ["a gap over 500", (_, series) => (series.gapWidth = 501)],
    ["an overlap over 100", (_, series) => (series.overlap = 101)],
    ["bubbles over 300 %", (_, series) => (series.bubbleScale = 301)],
    ["an axis that begins at a word", ({ axes }) => (axes.valueAxis.minimum = "low")],
    ["a name that refers to nothing", (_, series) => (series.name = "=Nowhere!$A$1")],
    ["a negative width", (chart) => (chart.width = -1)],
    ["a series that is not there", (chart) => chart.series.getItemAt(9)],
  ])("refuse %s", async (_, work) => {
    realOffice();
    const code = await codeOf(({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      furnish(sheet);
      const chart = sheet.charts.add(Excel.ChartType.bubble, sheet.getRange("A1:C3"));
      work(chart, chart.series.getItemAt(0));
    });
    expect(code).toBe("InvalidArgument");
  });
});
