import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface ActionLineProps {
  readonly title: string;
  /** What it does, in a few words. */
  readonly words: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
}

const useStyles = makeStyles({
  button: {
    width: "100%",
    maxWidth: "none",
    minWidth: 0,
    justifyContent: "flex-start",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
  },
  words: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** One of the quieter things that can be done from the first view. */
export function ActionLine({ title, words, icon, onClick }: ActionLineProps) {
  const styles = useStyles();
  return (
    <Button appearance="subtle" className={styles.button} icon={icon} onClick={onClick}>
      <span>
        {title}
        <Text size={200} className={styles.words}>
          {words}
        </Text>
      </span>
    </Button>
  );
}
