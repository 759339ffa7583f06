import { makeStyles, tokens } from "@fluentui/react-components";
import { count, wholePercent } from "../numbers/formats";

export interface PointBar {
  readonly title: string;
  /** 0 to 100; null without data. */
  readonly points: number | null;
  /** Share of the weight in use. */
  readonly weight: number;
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, textAlign: "left" },
  number: { textAlign: "right", whiteSpace: "nowrap", paddingLeft: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "left", paddingRight: tokens.spacingHorizontalS },
  track: { width: "40%", minWidth: "40px", "@media (max-width: 299px)": { display: "none" } },
  bar: { display: "block", height: "8px", width: "100%" },
  full: { fill: tokens.colorNeutralBackground5 },
  part: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
});

/** Points per criterion as bars and as numbers, with what each counts. */
export function PointBars({ bars, caption }: { readonly bars: readonly PointBar[]; readonly caption: string }) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            Criterion
          </th>
          <td className={styles.track} />
          <th scope="col" className={styles.number}>
            Points
          </th>
          <th scope="col" className={styles.number}>
            Weight
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ title, points, weight }) => (
          <tr key={title}>
            <th scope="row" className={styles.name}>
              {title}
            </th>
            <td className={styles.track}>
              <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
                <rect className={styles.full} width={100} height={8} />
                <rect className={styles.part} width={points ?? 0} height={8} />
              </svg>
            </td>
            <td className={styles.number}>{points === null ? "no data" : count(points)}</td>
            <td className={styles.number}>{wholePercent(weight)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
