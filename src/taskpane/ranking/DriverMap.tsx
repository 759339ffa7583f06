import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { quadrants } from "../../sheets/driverMap/quadrants";
import type { Preview } from "../engine/preview";
import { useWidth } from "../pieces/useWidth";
import { mapAlternative } from "./mapAlternative";
import { MapAxes } from "./MapAxes";
import { MapInWords } from "./MapInWords";
import { MapPoints } from "./MapPoints";
import { mapFrame, mapScales } from "./mapScales";

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  chart: { display: "block", maxWidth: "100%", fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase200 },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  dot: { forcedColorAdjust: "none" },
  caption: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** A pane as narrow as most, until it is measured. */
const USUAL_WIDTH = 310;

/** The map of the industries: concentration and growth, with the cuts; the same in words under it. */
export function DriverMap({ preview: { map, base, end } }: { readonly preview: Preview }) {
  const styles = useStyles();
  const { ref, width } = useWidth<HTMLElement>(USUAL_WIDTH);
  const frame = mapFrame(width);
  const scales = mapScales(map, frame);
  return (
    <figure ref={ref} className={styles.figure}>
      <svg
        className={styles.chart}
        width={width}
        height={frame.height}
        role="img"
        aria-label={mapAlternative(map, base, end)}
      >
        <MapAxes frame={frame} scales={scales} cuts={map.cuts} title={`Growth of jobs, ${base} to ${end}`} />
        <MapPoints map={map} scales={scales} />
      </svg>
      <figcaption>
        <Legend />
        <Text size={200} className={styles.caption}>
          Up: location quotient in {end}. Dashed: your cuts. Bubbles: jobs. Numbers: ranks 1 to 5.
        </Text>
      </figcaption>
      <MapInWords map={map} />
    </figure>
  );
}

function Legend() {
  const styles = useStyles();
  return (
    <ul className={styles.legend} aria-hidden>
      {quadrants.map(({ name, color }) => (
        <li key={name} className={styles.key}>
          <svg width={10} height={10} className={styles.dot}>
            <circle cx={5} cy={5} r={5} fill={`#${color}`} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
