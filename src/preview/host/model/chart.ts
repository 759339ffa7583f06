import type { Area } from "./area";

/** Cells that a chart draws; null where the cells were deleted. */
export interface Source {
  readonly sheetId: string;
  readonly area: Area;
}

export interface ChartFont {
  bold: boolean;
  italic: boolean;
  underline: string;
  name: string;
  size: number;
  color: string;
}

export interface ChartLine {
  /** #RRGGBB */
  color: string;
  /** "Continuous", "None", "Dot" ... */
  lineStyle: string;
  /** Points. */
  weight: number;
}

export interface ChartTitle {
  text: string;
  visible: boolean;
  overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartAxis {
  visible: boolean;
  readonly title: ChartTitle;
  /** "" is automatic. */
  minimum: number | "";
  maximum: number | "";
  majorUnit: number | "";
  numberFormat: string;
  linkNumberFormat: boolean;
  majorGridlines: boolean;
  readonly majorGridline: ChartLine;
  minorGridlines: boolean;
  reversePlotOrder: boolean;
  tickLabelPosition: string;
  majorTickMark: string;
  minorTickMark: string;
  tickLabelSpacing: number | "";
  /** Where the other axis crosses this one: "Automatic", "Maximum", "Minimum", "Custom". */
  position: string;
  positionAt: number;
  readonly line: ChartLine;
  readonly font: ChartFont;
}

export interface ChartDataLabels {
  position: string;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showLegendKey: boolean;
  showPercentage: boolean;
  showBubbleSize: boolean;
  separator: string;
  numberFormat: string;
  linkNumberFormat: boolean;
  readonly font: ChartFont;
}

export interface ChartSeries {
  /** The words, or "=" and the one cell that holds them. */
  name: string;
  values: Source | null;
  xValues: Source | null;
  bubbleSizes: Source | null;
  chartType: string;
  /** #RRGGBB; null draws nothing; "" is the colour Excel gives by itself. */
  fill: string | null;
  readonly line: ChartLine;
  gapWidth: number;
  overlap: number;
  bubbleScale: number;
  invertIfNegative: boolean;
  axisGroup: string;
  /** Whether the legend names it. */
  inLegend: boolean;
  hasDataLabels: boolean;
  readonly dataLabels: ChartDataLabels;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  chartType: string;
  seriesBy: string;
  readonly title: ChartTitle;
  readonly legend: { visible: boolean; position: string; overlay: boolean; readonly font: ChartFont };
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly series: ChartSeries[];
  /** #RRGGBB; null draws nothing. */
  fill: string | null;
  readonly border: ChartLine;
  plotFill: string | null;
  plotVisibleOnly: boolean;
  displayBlanksAs: string;
}
