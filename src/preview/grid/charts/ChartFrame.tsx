import type { ReactNode } from "react";
import type { ChartAxis, ChartFont, ChartModel, ChartSeries } from "../../host/model/chart";
import { pixels } from "../pixels";

/** Where the bars or bubbles stand inside the chart; pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LegendEntry {
  readonly name: string;
  readonly series: ChartSeries;
}

interface Props {
  readonly chart: ChartModel;
  readonly plot: Plot;
  readonly entries: readonly LegendEntry[];
  readonly children: ReactNode;
}

/** About how wide a text is: enough to place things by. */
export const textWidth = (text: string, sizeInPoints: number) => text.length * pixels(sizeInPoints) * 0.5;

export const textStyle = ({ name, size, color, bold, italic }: ChartFont) => ({
  fontFamily: `${name}, Carlito, Arial, sans-serif`,
  fontSize: pixels(size),
  fontWeight: bold ? 700 : 400,
  fontStyle: italic ? "italic" : "normal",
  fill: color || "#404040",
});

/** Title, axis titles and legend around what is drawn. */
export function ChartFrame({ chart, plot, entries, children }: Props) {
  const [width, height] = [pixels(chart.width), pixels(chart.height)];
  const { title, border, fill } = chart;
  return (
    <svg
      role="img"
      aria-label={title.text || chart.name}
      viewBox={`0 0 ${width} ${height}`}
      style={{ display: "block", width: "100%", height: "100%", background: fill || "#FFFFFF" }}
    >
      <desc>{`Chart of ${entries.map(({ name }) => name).join(", ")}`}</desc>
      {border.lineStyle !== "None" && (
        <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="none" stroke={border.color || "#D9D9D9"} />
      )}
      {title.visible && (
        <text x={width / 2} y={16 + pixels(title.font.size)} textAnchor="middle" style={textStyle(title.font)}>
          {title.text}
        </text>
      )}
      {children}
      {chart.legend.visible && <Legend chart={chart} entries={entries} middle={(plot.left + plot.right) / 2} />}
    </svg>
  );
}

function Legend({ chart, entries, middle }: { chart: ChartModel; entries: readonly LegendEntry[]; middle: number }) {
  const { font } = chart.legend;
  const widths = entries.map(({ name }) => 26 + textWidth(name, font.size));
  const lefts = widths.map((_, at) => widths.slice(0, at).reduce((sum, each) => sum + each, 0));
  const total = widths.reduce((sum, each) => sum + each, 0);
  const y = pixels(chart.height) - 14;
  return (
    <g>
      {entries.map(({ name, series }, at) => {
        const x = middle - total / 2 + lefts[at]!;
        return (
          <g key={at}>
            <rect x={x} y={y - 9} width={10} height={10} {...paint(series)} />
            <text x={x + 14} y={y} style={textStyle(font)}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

export const paint = ({ fill, line }: ChartSeries) => ({
  fill: fill || "none",
  stroke: line.lineStyle === "None" ? "none" : line.color || "none",
  strokeWidth: pixels(line.weight),
});

/** What draws nothing but labels is not in the legend. */
export const isInLegend = ({ fill, line, inLegend }: ChartSeries) =>
  inLegend && (Boolean(fill) || (line.lineStyle !== "None" && Boolean(line.color)));

export function AxisTitle({
  axis,
  x,
  y,
  upright = false,
}: {
  axis: ChartAxis;
  x: number;
  y: number;
  upright?: boolean;
}) {
  if (!axis.title.visible) return null;
  const turn = upright ? { transform: `rotate(-90 ${x} ${y})` } : {};
  return (
    <text x={x} y={y} textAnchor="middle" style={textStyle(axis.title.font)} {...turn}>
      {axis.title.text}
    </text>
  );
}
