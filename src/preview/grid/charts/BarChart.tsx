import { type ScaleBand, scaleBand } from "d3-scale";
import type { ChartModel, ChartSeries } from "../../host/model/chart";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import { pixels } from "../pixels";
import { AcrossAxis } from "./AcrossAxis";
import { AxisTitle, ChartFrame, isInLegend, paint, type Plot, textStyle, textWidth } from "./ChartFrame";
import { seriesName, sourceNumbers, sourceValues } from "./chartCells";
import { type Bar, stackedBars } from "./stackedBars";
import { valueScale } from "./valueScale";

/** Horizontal stacked bars. */
export function BarChart({ chart, workbook }: { readonly chart: ChartModel; readonly workbook: WorkbookModel }) {
  const categories = sourceValues(workbook, chart.series[0]?.xValues ?? null).map((value) =>
    value === undefined || typeof value === "object" ? "" : String(value),
  );
  const entries = chart.series.map((series) => ({ name: seriesName(workbook, series), series }));
  const stacks = stackedBars(chart.series.map(({ values }) => sourceNumbers(workbook, values)));
  const plot = plotOf(chart, categories);
  const value = valueScale(
    chart.valueAxis,
    [0, ...stacks.flat().flatMap(({ from, to }) => [from, to])],
    plot.left,
    plot.right,
  );
  const places = categories.map((_, at) => at);
  const gap = (chart.series[0]?.gapWidth ?? 40) / 100;
  const band = scaleBand<number>(chart.categoryAxis.reversePlotOrder ? places : places.toReversed(), [
    plot.top,
    plot.bottom,
  ])
    .paddingInner(gap / (1 + gap))
    .paddingOuter(gap / 2);
  return (
    <ChartFrame chart={chart} plot={plot} entries={entries.filter(({ series }) => isInLegend(series))}>
      <AcrossAxis axis={chart.valueAxis} plot={plot} scale={value} />
      {entries.map(({ series }, at) => (
        <Bars key={at} series={series} bars={stacks[at]!} value={value} band={band} />
      ))}
      <Categories chart={chart} plot={plot} categories={categories} band={band} />
      <AxisTitle axis={chart.categoryAxis} x={16} y={(plot.top + plot.bottom) / 2} upright />
    </ChartFrame>
  );
}

type ValueScale = ReturnType<typeof valueScale>;

interface BarsProps {
  readonly series: ChartSeries;
  readonly bars: readonly Bar[];
  readonly value: ValueScale;
  readonly band: ScaleBand<number>;
}

const Bars = ({ series, bars, value, band }: BarsProps) => (
  <g {...paint(series)}>
    {bars.map(({ from, to }, place) => (
      <rect
        key={place}
        x={Math.min(value(from), value(to))}
        y={band(place) ?? 0}
        width={Math.abs(value(to) - value(from))}
        height={band.bandwidth()}
      />
    ))}
  </g>
);

interface CategoriesProps {
  readonly chart: ChartModel;
  readonly plot: Plot;
  readonly categories: readonly string[];
  readonly band: ScaleBand<number>;
}

const Categories = ({ chart, plot, categories, band }: CategoriesProps) => (
  <g style={textStyle(chart.categoryAxis.font)}>
    {categories.map((category, place) => (
      <text key={place} x={plot.left - 8} y={(band(place) ?? 0) + band.bandwidth() / 2 + 4} textAnchor="end">
        {category}
      </text>
    ))}
  </g>
);

/** The names of the categories get the room they need, up to two fifths of the chart. */
function plotOf({ width, height, legend, title, categoryAxis }: ChartModel, categories: readonly string[]): Plot {
  const widest = Math.max(...categories.map((category) => textWidth(category, categoryAxis.font.size)), 40);
  return {
    left: Math.min(widest + 24, pixels(width) * 0.4),
    top: title.visible ? 56 : 20,
    right: pixels(width) - 28,
    bottom: pixels(height) - (legend.visible ? 84 : 56),
  };
}
