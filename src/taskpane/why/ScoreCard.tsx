import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ScoreExplanation } from "../../excel/whyThisScore";
import { count, oneDecimal } from "../numbers/formats";
import { Notice } from "../pieces/Notice";
import { Section } from "../pieces/Section";
import { Stack } from "../pieces/Stack";
import { scoreSentence } from "./scoreSentence";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  score: {
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  grey: { display: "block", color: tokens.colorNeutralForeground3 },
  table: { width: "100%", borderCollapse: "collapse" },
  heading: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: "left" },
  number: { textAlign: "right", verticalAlign: "top", paddingLeft: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** One industry: its score, what each criterion adds, and what the figures rest on. */
export function ScoreCard({ explanation }: { readonly explanation: ScoreExplanation }) {
  const styles = useStyles();
  const { title, naics, rank, score, quadrant, gate, why, note, adjustment } = explanation;
  return (
    <Stack gap="large">
      <div role="status">
        <div className={styles.head}>
          <Text weight="semibold" size={400}>
            {title}
          </Text>
          <span className={styles.score}>{score === null ? "–" : oneDecimal(score)}</span>
        </div>
        <Text size={200} className={styles.grey}>
          NAICS {naics} · {rank === null ? "not ranked" : `rank ${count(rank)}`} · {quadrant} · Gate: {gate}
        </Text>
      </div>
      <Text>{why}</Text>
      {note && <Notice kind="info">{note}</Notice>}
      <Section title="What the score is made of">
        <Text>{scoreSentence(explanation)}</Text>
        <Parts explanation={explanation} />
        {adjustment && (
          <Text>
            Then {oneDecimal(adjustment.points)} points were added by hand
            {adjustment.reason ? `: ${adjustment.reason}` : ", without a reason: they do not count until one is given."}
          </Text>
        )}
      </Section>
    </Stack>
  );
}

function Parts({ explanation: { parts } }: { readonly explanation: ScoreExplanation }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {["Criterion", "Points", "Weight", "Adds"].map((words, at) => (
            <th key={words} scope="col" className={mergeClasses(styles.heading, at > 0 && styles.number)}>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map(({ title, question, points, weight, adds }) => (
          <tr key={title} className={styles.row}>
            <th scope="row" className={styles.name}>
              {title}
              <Text size={200} className={styles.grey}>
                {question}
              </Text>
            </th>
            <td className={styles.number}>{points === null ? "no data" : count(points)}</td>
            <td className={styles.number}>{count(weight)}</td>
            <td className={styles.number}>{adds === null ? "–" : oneDecimal(adds)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={styles.row}>
          <th scope="row" colSpan={3} className={styles.heading}>
            Together
          </th>
          <td className={styles.number}>{oneDecimal(parts.reduce((sum, { adds }) => sum + (adds ?? 0), 0))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
