/** Puts one of everything that this host knows onto the sheet, through Office.js. */
export async function furnishedSheet(): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.name = "Ranking";
    cells(sheet);
    formats(sheet);
    rules(sheet);
    page(sheet);
    chart(sheet);
    workbook.names.add("LqCut", sheet.getRange("G1"), "The cut");
    sheet.names.add("Local", "=Ranking!$A$1");
    workbook.properties.title = "Ranking";
    workbook.properties.custom.add("edition", 1);
    sheet.customProperties.add("recipe", "{}");
    await context.sync();
  });
}

function cells(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:C3").values = [
    ["Industry", "Jobs", "Score"],
    ["Steel", 1, 2],
    ["Care", 3, 4],
  ];
  const table = sheet.tables.add("A1:C3", true);
  table.set({ name: "tblRank", style: "TableStyleLight1", showFilterButton: true, showBandedColumns: false });
  sheet.getRange("G1").values = [[1.2]];
  sheet.getRange("F1").hyperlink = { documentReference: "Ranking!A1", textToDisplay: "To the top", screenTip: "Up" };
}

function formats(sheet: Excel.Worksheet): void {
  sheet.set({ tabColor: "#0f5c63", showGridlines: false });
  const header = sheet.getRange("A1:C1");
  header.format.set({ columnWidth: 80, rowHeight: 30, wrapText: true, indentLevel: 1 });
  header.format.set({ horizontalAlignment: "Center", verticalAlignment: "Top" });
  header.format.font.set({
    bold: true,
    italic: true,
    underline: "Single",
    size: 12,
    color: "#FFFFFF",
    name: "Calibri",
  });
  header.format.fill.color = "#0F5C63";
  header.format.borders.getItem("EdgeBottom").set({ style: "Continuous", color: "#D9D9D9", weight: "Thin" });
  sheet.getRange("B2:C3").numberFormat = [
    ["#,##0", "0.0"],
    ["#,##0", "0.0"],
  ];
  const folded = sheet.getRange("D:E");
  folded.group(Excel.GroupOption.byColumns);
  folded.hideGroupDetails(Excel.GroupOption.byColumns);
  sheet.freezePanes.freezeAt(sheet.getRange("A1:A1"));
}

function rules(sheet: Excel.Worksheet): void {
  const choice = sheet.getRange("B2:B3").dataValidation;
  choice.rule = { list: { inCellDropDown: true, source: "=$G$1" } };
  choice.errorAlert = { title: "Not in the list", message: "Take one of the list.", showAlert: true, style: "Stop" };
  choice.prompt = { title: "", message: "Choose.", showPrompt: true };
  const custom = sheet.getRange("A2:C3").conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
  custom.rule.formula = "=$B2>1";
  custom.format.font.set({ color: "#A61C1C", bold: true });
  custom.format.fill.color = "#FFEEDD";
  custom.format.borders.getItem("EdgeTop").color = "#D9D9D9";
  const { dataBar } = sheet.getRange("C2:C3").conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  dataBar.positiveFormat.set({ fillColor: "#5BA3B0", gradientFill: false });
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: "100" };
}

function page(sheet: Excel.Worksheet): void {
  const { pageLayout } = sheet;
  pageLayout.set({ orientation: "Landscape", paperSize: "Letter", zoom: { horizontalFitToPages: 1 }, leftMargin: 36 });
  pageLayout.setPrintArea("A1:G9");
  pageLayout.setPrintTitleRows("$1:$1");
  pageLayout.setPrintTitleColumns("$A:$A");
  pageLayout.headersFooters.defaultForAllPages.set({ leftFooter: "QCEW", rightFooter: "Page &P of &N" });
  sheet.horizontalPageBreaks.add("A20");
}

function chart(sheet: Excel.Worksheet): void {
  const map = sheet.charts.add(Excel.ChartType.bubble, sheet.getRange("B1:C3"), "Columns");
  map.name = "Map";
  map.title.text = "Driver Map";
  map.legend.set({ visible: false, position: "Bottom" });
  map.axes.categoryAxis.setPositionAt(1);
  map.axes.valueAxis.set({ minimum: 0, maximum: 5, numberFormat: "0.0", tickLabelPosition: "Low" });
  map.axes.valueAxis.title.text = "Growth";
  map.axes.valueAxis.majorGridlines.visible = false;
  map.series.getItemAt(0).delete();
  const series = map.series.add("Leaders");
  series.setXAxisValues(sheet.getRange("B2:B3"));
  series.setValues(sheet.getRange("C2:C3"));
  series.setBubbleSizes(sheet.getRange("B2:B3"));
  series.format.fill.setSolidColor("#0F5C63");
  series.format.line.color = "#FFFFFF";
  series.bubbleScale = 40;
  series.dataLabels.set({ showSeriesName: true, showValue: false, position: "Right" });
  map.setPosition("H2", "P20");
}
