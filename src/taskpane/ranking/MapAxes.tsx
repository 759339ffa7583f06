import { makeStyles, tokens } from "@fluentui/react-components";
import type { PreviewMap } from "../engine/preview";
import { oneDecimal, wholePercent } from "../numbers/formats";
import type { Frame, Scales } from "./mapScales";

interface MapAxesProps {
  readonly frame: Frame;
  readonly scales: Scales;
  readonly cuts: PreviewMap["cuts"];
  readonly title: string;
}

const TICKS = 4;

const useStyles = makeStyles({
  text: { fill: tokens.colorNeutralForeground2, "@media (forced-colors: active)": { fill: "CanvasText" } },
  grid: { stroke: tokens.colorNeutralStroke2 },
  cut: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "4 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

/** The scales of the map in light lines, and the cuts in dashed ones. */
export function MapAxes({ frame: { left, right, top, bottom, height }, scales: { x, y }, cuts, title }: MapAxesProps) {
  const styles = useStyles();
  return (
    <>
      <g className={styles.text}>
        {y.ticks(TICKS).map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
            <text x={left - 4} y={y(tick)} textAnchor="end" dominantBaseline="middle">
              {oneDecimal(tick)}
            </text>
          </g>
        ))}
        {x.ticks(TICKS).map((tick) => (
          <text key={tick} x={x(tick)} y={bottom + 14} textAnchor="middle">
            {wholePercent(tick)}
          </text>
        ))}
        <text x={(left + right) / 2} y={height - 4} textAnchor="middle">
          {title}
        </text>
      </g>
      <line className={styles.cut} x1={left} x2={right} y1={y(cuts.lq)} y2={y(cuts.lq)} />
      <line className={styles.cut} x1={x(cuts.growth)} x2={x(cuts.growth)} y1={top} y2={bottom} />
    </>
  );
}
