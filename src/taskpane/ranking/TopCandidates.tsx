import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Candidate } from "../engine/preview";
import { oneDecimal } from "../numbers/formats";
import { Disclosure } from "../pieces/Disclosure";
import { PointBars } from "../pieces/PointBars";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rank: { textAlign: "right", color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightSemibold },
  head: { display: "flex", columnGap: tokens.spacingHorizontalM, justifyContent: "space-between" },
  score: { whiteSpace: "nowrap" },
  detail: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** The best industries: rank, score, the sentence why, and the points behind it. */
export function TopCandidates({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const styles = useStyles();
  if (candidates.length === 0) {
    return <Text>No industry can be ranked. Lower the minimum jobs or the minimum data under Criteria.</Text>;
  }
  return (
    <ol className={styles.list}>
      {candidates.map((candidate) => (
        <li key={candidate.naics} className={styles.item}>
          <span className={styles.rank}>{candidate.rank}</span>
          <div>
            <span className={styles.head}>
              <Text weight="semibold">{candidate.title}</Text>
              <Text weight="semibold" className={styles.score}>
                {oneDecimal(candidate.score)}
              </Text>
            </span>
            <Text size={200} block>
              {candidate.why}
            </Text>
            <Text size={200} className={styles.detail}>
              {candidate.quadrant} · Gate: {candidate.gate} · {candidate.data}
            </Text>
            {candidate.dependsOnEstimate && (
              <Text size={200} block>
                {candidate.note}
              </Text>
            )}
            <Disclosure summary="Where the score comes from">
              <PointBars bars={candidate.points} caption={`Points of ${candidate.title}`} />
              {candidate.note && !candidate.dependsOnEstimate && <Text size={200}>{candidate.note}</Text>}
            </Disclosure>
          </div>
        </li>
      ))}
    </ol>
  );
}
