import type { ChartModel, ChartSeries } from "../../host/model/chart";
import type { WorkbookModel } from "../../host/model/WorkbookModel";
import { pixels } from "../pixels";
import { AcrossAxis } from "./AcrossAxis";
import { AxisTitle, ChartFrame, isInLegend, paint, type Plot, textStyle } from "./ChartFrame";
import { seriesName, sourceNumbers } from "./chartCells";
import { formatted, marks, valueScale } from "./valueScale";

interface Bubble {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface Bubbles {
  readonly name: string;
  readonly series: ChartSeries;
  readonly bubbles: readonly Bubble[];
}

/** The largest bubble's diameter is a quarter of the plot's shorter side, times the scale; areas are in proportion. */
const largestShare = 0.25;

export function BubbleChart({ chart, workbook }: { readonly chart: ChartModel; readonly workbook: WorkbookModel }) {
  const drawn = chart.series.map((series) => bubblesOf(series, workbook));
  const all = drawn.flatMap(({ bubbles }) => bubbles);
  const plot = plotOf(chart);
  const [xs, ys] = [all.map((bubble) => bubble.x), all.map((bubble) => bubble.y)];
  const x = valueScale(chart.categoryAxis, xs, plot.left, plot.right);
  const y = valueScale(chart.valueAxis, ys, plot.bottom, plot.top);
  const most = Math.max(...all.map(({ size }) => size), 0);
  const shorter = Math.min(plot.right - plot.left, plot.bottom - plot.top);
  const largest = (shorter * largestShare * (chart.series[0]?.bubbleScale ?? 100)) / 200;
  const place = (bubble: Bubble): Place => ({
    x: x(bubble.x),
    y: y(bubble.y),
    radius: largest * Math.sqrt(bubble.size / most),
  });
  const shown = drawn.map((each) => ({
    ...each,
    bubbles: each.bubbles.filter((bubble) => inside(bubble, x.domain(), y.domain())),
  }));
  return (
    <ChartFrame chart={chart} plot={plot} entries={drawn.filter(({ series }) => isInLegend(series))}>
      <Axes chart={chart} plot={plot} x={x} y={y} />
      {shown.map((each, at) => (
        <Circles key={at} {...each} at={place} />
      ))}
      {shown
        .filter(({ series }) => series.hasDataLabels && series.dataLabels.showSeriesName)
        .map((each, at) => (
          <Labels key={at} {...each} at={place} />
        ))}
    </ChartFrame>
  );
}

/** Pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

type Placed = Bubbles & { readonly at: (bubble: Bubble) => Place };

const Circles = ({ series, bubbles, at }: Placed) => (
  <g {...paint(series)} fillOpacity={0.85}>
    {bubbles.map(at).map(({ x, y, radius }, index) => (
      <circle key={index} cx={x} cy={y} r={radius} />
    ))}
  </g>
);

const Labels = ({ series, name, bubbles, at }: Placed) => (
  <g style={textStyle(series.dataLabels.font)}>
    {bubbles.map(at).map((bubble, index) => (
      <text key={index} {...beside(series.dataLabels.position, bubble)}>
        {name}
      </text>
    ))}
  </g>
);

const inside = (bubble: Bubble, [left, right]: number[], [bottom, top]: number[]) =>
  bubble.x >= left! && bubble.x <= right! && bubble.y >= bottom! && bubble.y <= top!;

function bubblesOf(series: ChartSeries, workbook: WorkbookModel): Bubbles {
  const [xs, ys, sizes] = [series.xValues, series.values, series.bubbleSizes].map((source) =>
    sourceNumbers(workbook, source),
  );
  const bubbles = ys!.map((y, at) => ({ x: xs![at] ?? NaN, y, size: sizes![at] ?? NaN }));
  return {
    name: seriesName(workbook, series),
    series,
    bubbles: bubbles.filter(({ x, y, size }) => Number.isFinite(x) && Number.isFinite(y) && size > 0),
  };
}

const plotOf = ({ width, height, legend, title }: ChartModel): Plot => ({
  left: 64,
  top: title.visible ? 56 : 20,
  right: pixels(width) - 24,
  bottom: pixels(height) - (legend.visible ? 84 : 56),
});

type Scale = ReturnType<typeof valueScale>;

function Axes({ chart, plot, x, y }: { chart: ChartModel; plot: Plot; x: Scale; y: Scale }) {
  const { categoryAxis, valueAxis } = chart;
  return (
    <g>
      {marks(y, valueAxis).map((value) => (
        <g key={value}>
          {valueAxis.majorGridlines && (
            <line x1={plot.left} x2={plot.right} y1={y(value)} y2={y(value)} stroke={valueAxis.majorGridline.color} />
          )}
          <text x={plot.left - 8} y={y(value) + 4} textAnchor="end" style={textStyle(valueAxis.font)}>
            {formatted(valueAxis, value)}
          </text>
        </g>
      ))}
      <AcrossAxis axis={categoryAxis} plot={plot} scale={x} />
      <AxisTitle axis={valueAxis} x={20} y={(plot.top + plot.bottom) / 2} upright />
    </g>
  );
}

function beside(position: string, { x, y, radius }: Place) {
  if (position === "Left") return { x: x - radius - 4, y: y + 3, textAnchor: "end" as const };
  if (position === "Top") return { x, y: y - radius - 4, textAnchor: "middle" as const };
  if (position === "Bottom") return { x, y: y + radius + 12, textAnchor: "middle" as const };
  return { x: x + radius + 4, y: y + 3, textAnchor: "start" as const };
}
