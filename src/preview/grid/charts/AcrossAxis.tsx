import type { ScaleLinear } from "d3-scale";
import type { ChartAxis } from "../../host/model/chart";
import { AxisTitle, type Plot, textStyle } from "./ChartFrame";
import { formatted, marks } from "./valueScale";

interface Props {
  readonly axis: ChartAxis;
  readonly plot: Plot;
  readonly scale: ScaleLinear<number, number>;
}

/** The axis of values from left to right: gridlines, figures and title below the plot. */
export const AcrossAxis = ({ axis, plot, scale }: Props) => (
  <g>
    {marks(scale, axis).map((value) => (
      <g key={value}>
        {axis.majorGridlines && (
          <line x1={scale(value)} x2={scale(value)} y1={plot.top} y2={plot.bottom} stroke={axis.majorGridline.color} />
        )}
        <text x={scale(value)} y={plot.bottom + 18} textAnchor="middle" style={textStyle(axis.font)}>
          {formatted(axis, value)}
        </text>
      </g>
    ))}
    <AxisTitle axis={axis} x={(plot.left + plot.right) / 2} y={plot.bottom + 40} />
  </g>
);
