import { makeStyles, tokens } from "@fluentui/react-components";
import { quadrants } from "../../sheets/driverMap/quadrants";
import type { PreviewMap } from "../engine/preview";
import type { Scales } from "./mapScales";

interface MapPointsProps {
  readonly map: PreviewMap;
  readonly scales: Scales;
}

const LEAST_RADIUS = 2.5;
const LABELLED_RANKS = 5;

const useStyles = makeStyles({
  point: { stroke: tokens.colorNeutralBackground1, strokeWidth: "1px", fillOpacity: 0.85, forcedColorAdjust: "none" },
  label: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    paintOrder: "stroke",
    fontWeight: tokens.fontWeightBold,
  },
});

const colorOf = new Map(quadrants.map(({ name, color }) => [name, `#${color}`]));

/** The industries as bubbles, the large ones behind; the first five bear their rank. */
export function MapPoints({ map: { points, reach }, scales: { x, y, radius } }: MapPointsProps) {
  const styles = useStyles();
  const placed = points.map((point) => ({
    ...point,
    // As in the workbook, what lies beyond the reach stands at the edge.
    x: x(Math.max(reach.left, Math.min(reach.right, point.growth))),
    y: y(Math.min(reach.top, point.lq)),
    r: Math.max(LEAST_RADIUS, radius(point.jobs)),
  }));
  const labelled = placed.filter(({ rank }) => rank !== null && rank <= LABELLED_RANKS);
  return (
    <>
      {[...placed]
        .sort((one, other) => other.r - one.r)
        .map((point) => (
          <circle
            key={point.naics}
            className={styles.point}
            cx={point.x}
            cy={point.y}
            r={point.r}
            fill={colorOf.get(point.quadrant)}
          />
        ))}
      {labelled.map((point) => (
        <text
          key={point.naics}
          className={styles.label}
          x={point.x + point.r + 2}
          y={point.y}
          dominantBaseline="middle"
        >
          {point.rank}
        </text>
      ))}
    </>
  );
}
