import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface ProgressProps {
  /** What is done now, "Reading 12 of 75 files". */
  readonly sentence: string;
  readonly detail?: string;
  readonly done: number;
  readonly of: number;
  /** What stops it; nothing where it cannot be stopped any more. */
  readonly onCancel?: () => void;
}

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  detail: { color: tokens.colorNeutralForeground3, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  cancel: { alignSelf: "start" },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** So often a screen reader hears how far it is. */
const SPOKEN_STEPS = 4;

/** How far something is, seen and heard, and what stops it. */
export function Progress({ sentence, detail, done, of, onCancel }: ProgressProps): ReactNode {
  const styles = useStyles();
  const spoken = Math.floor((done / of) * SPOKEN_STEPS) / SPOKEN_STEPS;
  return (
    <div className={styles.box}>
      <Text>{sentence}</Text>
      <ProgressBar value={done} max={of} thickness="large" aria-label={sentence} />
      <span role="status" className={styles.spoken}>{`${Math.round(spoken * 100)} percent done`}</span>
      {detail && (
        <Text size={200} className={styles.detail}>
          {detail}
        </Text>
      )}
      {onCancel && (
        <Button className={styles.cancel} onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  );
}
