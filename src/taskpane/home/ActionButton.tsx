import { CompoundButton, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface ActionButtonProps {
  readonly title: string;
  /** What it does, in a sentence. */
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
    textAlign: "left",
    padding: tokens.spacingHorizontalM,
  },
  icon: { flexShrink: 0 },
  words: { marginTop: tokens.spacingVerticalXXS, lineHeight: tokens.lineHeightBase200 },
});

/** What the first view is there for. */
export function ActionButton({ title, words, icon, onClick }: ActionButtonProps) {
  const styles = useStyles();
  return (
    <CompoundButton
      className={styles.button}
      appearance="primary"
      icon={{ className: styles.icon, children: icon }}
      secondaryContent={{ className: styles.words, children: words }}
      onClick={onClick}
    >
      {title}
    </CompoundButton>
  );
}
