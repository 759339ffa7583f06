import type {
  ChartAxis,
  ChartDataLabels,
  ChartFont,
  ChartLine,
  ChartModel,
  ChartSeries,
  ChartTitle,
} from "../model/chart";
import type { SheetModel } from "../model/SheetModel";

/** What Excel gives a chart that nobody has formatted; the colours and sizes of Office's plain theme. */
const font = (size: number): ChartFont => ({
  bold: false,
  italic: false,
  underline: "None",
  name: "Calibri",
  size,
  color: "#595959",
});

const line = (color: string, lineStyle = "Continuous"): ChartLine => ({ color, lineStyle, weight: 0.75 });

const title = (visible: boolean, size: number): ChartTitle => ({ text: "", visible, overlay: false, font: font(size) });

const axis = (isValue: boolean): ChartAxis => ({
  visible: true,
  title: title(false, 10),
  minimum: "",
  maximum: "",
  majorUnit: "",
  numberFormat: "General",
  linkNumberFormat: true,
  majorGridlines: isValue,
  majorGridline: line("#D9D9D9"),
  minorGridlines: false,
  reversePlotOrder: false,
  tickLabelPosition: "NextToAxis",
  majorTickMark: "None",
  minorTickMark: "None",
  tickLabelSpacing: "",
  position: "Automatic",
  positionAt: 0,
  line: line("#D9D9D9", isValue ? "None" : "Continuous"),
  font: font(9),
});

const dataLabels = (): ChartDataLabels => ({
  position: "",
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  showBubbleSize: false,
  separator: ",",
  numberFormat: "General",
  linkNumberFormat: true,
  font: font(9),
});

export const plainSeries = (name: string, chartType: string): ChartSeries => ({
  name,
  values: null,
  xValues: null,
  bubbleSizes: null,
  chartType,
  fill: "",
  line: line("", "None"),
  gapWidth: 150,
  overlap: chartType.includes("Stacked") ? 100 : 0,
  bubbleScale: 100,
  invertIfNegative: false,
  axisGroup: "Primary",
  inLegend: true,
  hasDataLabels: false,
  dataLabels: dataLabels(),
});

export function plainChart({ workbook, charts }: SheetModel, chartType: string, seriesBy: string): ChartModel {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${number}`)) number++;
  return {
    id: `{CH${workbook.newId()}}`,
    name: `Chart ${number}`,
    chartType,
    seriesBy,
    title: title(true, 14),
    legend: { visible: true, position: "Bottom", overlay: false, font: font(9) },
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    categoryAxis: axis(chartType === "XYScatter" || chartType === "Bubble"),
    valueAxis: axis(true),
    series: [],
    fill: "#FFFFFF",
    border: line("#D9D9D9"),
    plotFill: null,
    plotVisibleOnly: true,
    displayBlanksAs: "NotPlotted",
  };
}
