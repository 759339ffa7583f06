import type { Chart } from "../sheets/sheet";
import { LABEL_SIDES } from "./chartOperations";

/** What a chart says and where, as far as it changes with the facts; the cells it draws it keeps. */
export interface ChartTexts {
  readonly name: string;
  readonly title: string;
  /** null where the axis has no title. */
  readonly categoryTitle: string | null;
  readonly valueTitle: string;
  /** Where the axes of bubbles cross; null where Excel decides. */
  readonly crossings: readonly [category: number, value: number] | null;
  /** Sides of the labels, by the number of the series. */
  readonly sides: readonly (readonly [series: number, side: string])[];
}

export function textsOf(chart: Chart): ChartTexts {
  const sides = chart.series.flatMap(({ label }, at) => (label ? [[at, LABEL_SIDES[label]] as const] : []));
  const { name, title } = chart;
  if (chart.kind === "bar")
    return { name, title, categoryTitle: null, valueTitle: chart.valueAxis.title, crossings: null, sides: [] };
  const { xAxis, yAxis } = chart;
  const crossings =
    xAxis.crossesAt === undefined || yAxis.crossesAt === undefined ? null : [xAxis.crossesAt, yAxis.crossesAt];
  return {
    ...{ name, title, categoryTitle: xAxis.title, valueTitle: yAxis.title, sides },
    crossings: crossings as [number, number] | null,
  };
}

/** What charts that are there say now. The answer can be taken after the next request. */
export function askTexts(worksheet: Excel.Worksheet, charts: readonly Chart[]): () => ChartTexts[] {
  const asked = charts.map(textsOf).map((texts) => {
    const { axes, series, title } = worksheet.charts.getItem(texts.name);
    const labels = texts.sides.map(([at]) => series.getItemAt(at).dataLabels.load("position"));
    title.load("text");
    for (const axis of [axes.categoryAxis, axes.valueAxis]) {
      axis.title.load("text");
      if (texts.crossings) axis.load("positionAt");
    }
    return { texts, axes, title, labels };
  });
  return () =>
    asked.map(({ texts, axes: { categoryAxis, valueAxis }, title, labels }) => ({
      name: texts.name,
      title: title.text,
      categoryTitle: texts.categoryTitle === null ? null : categoryAxis.title.text,
      valueTitle: valueAxis.title.text,
      crossings: texts.crossings && [categoryAxis.positionAt, valueAxis.positionAt],
      sides: texts.sides.map(([at], index) => [at, labels[index]!.position] as const),
    }));
}

export function writeTexts(worksheet: Excel.Worksheet, texts: ChartTexts): void {
  const { axes, series, title } = worksheet.charts.getItem(texts.name);
  title.text = texts.title;
  if (texts.categoryTitle !== null) axes.categoryAxis.title.text = texts.categoryTitle;
  axes.valueAxis.title.text = texts.valueTitle;
  if (texts.crossings) {
    axes.categoryAxis.setPositionAt(texts.crossings[0]);
    axes.valueAxis.setPositionAt(texts.crossings[1]);
  }
  for (const [at, side] of texts.sides) series.getItemAt(at).dataLabels.position = side as "Right";
}
