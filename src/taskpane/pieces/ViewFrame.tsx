import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import { useSession } from "../session";

interface ViewFrameProps {
  /** Steps of a linear flow. */
  readonly steps?: ReactNode;
  /** Back and Next, always at the same place. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const PADDING = tokens.spacingHorizontalXL;
const NARROW = "@media (max-width: 299px)";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", minHeight: "100vh", boxSizing: "border-box" },
  // Excel lays a menu of its own over the top right corner.
  top: { padding: `${tokens.spacingVerticalS} 44px 0 ${tokens.spacingHorizontalS}` },
  steps: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0` },
  content: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${PADDING} ${tokens.spacingVerticalXXL}`,
    minWidth: 0,
    [NARROW]: { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
  },
  actions: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    justifyContent: "space-between",
    // The primary one keeps to its side where it needs a line of its own.
    "& > :last-child:not(:first-child)": { marginLeft: "auto" },
    padding: `${tokens.spacingVerticalM} ${PADDING}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
    [NARROW]: { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
    "@media (max-height: 319px)": { position: "static" },
  },
});

/** A view under the way home, with its buttons at the foot. */
export function ViewFrame({ steps, actions, children }: ViewFrameProps) {
  const styles = useStyles();
  const { open } = useSession();
  return (
    <div className={styles.frame}>
      <header>
        <div className={styles.top}>
          <Button appearance="subtle" size="small" icon={<ArrowLeft20Regular />} onClick={() => open("home")}>
            Home
          </Button>
        </div>
        {steps && <div className={styles.steps}>{steps}</div>}
      </header>
      <main className={styles.content}>{children}</main>
      {actions && <footer className={styles.actions}>{actions}</footer>}
    </div>
  );
}
