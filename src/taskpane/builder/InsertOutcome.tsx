import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Notice } from "../pieces/Notice";
import { useGoTo } from "../pieces/useGoTo";
import type { InsertingOutcome } from "./useInserting";

interface InsertOutcomeProps {
  readonly outcome: InsertingOutcome;
  /** @param cell for which the person was warned */
  readonly onAgree: (cell: string) => void;
}

const useStyles = makeStyles({ button: { marginTop: tokens.spacingVerticalS } });

/** What became of the formula, and what can be done about it. */
export function InsertOutcome({ outcome, onAgree }: InsertOutcomeProps) {
  const styles = useStyles();
  const { goTo, problem } = useGoTo();
  switch (outcome?.kind) {
    case undefined:
      return null;
    case "failed":
    case "refused":
      return (
        <Notice kind="error" live>
          {outcome.sentence}
        </Notice>
      );
    case "warned":
      return (
        <Notice kind="warning" live>
          {outcome.sentences.map((sentence) => (
            <Text key={sentence} block>
              {sentence}
            </Text>
          ))}
          <Text block>Nothing has been written. Select another cell, or go on.</Text>
          <Button size="small" className={styles.button} onClick={() => onAgree(outcome.cell)}>
            Insert anyway
          </Button>
        </Notice>
      );
    case "inserted":
      return (
        <Notice kind="success" live>
          <Text block>{insertedSentence(outcome)}</Text>
          {problem && <Text block>{problem}</Text>}
          <Button size="small" className={styles.button} onClick={() => void goTo(outcome.sheet, outcome.area)}>
            Go to {outcome.area}
          </Button>
        </Notice>
      );
  }
}

function insertedSentence({ cell, area }: { readonly cell: string; readonly area: string }): string {
  return area.includes(":") ? `The formula is in ${cell} and fills ${area}.` : `The formula is in ${cell}.`;
}
