import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";

interface DisclosureProps {
  readonly summary: string;
  /** At first. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    // What needs a second line goes on beside the triangle, not under it.
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} 15px`,
    textIndent: "-15px",
    color: tokens.colorBrandForegroundLink,
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
  },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** What is there for whoever wants it; it is made when it is first opened. */
export function Disclosure({ summary, isOpen = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [wasOpened, setWasOpened] = useState(isOpen);
  return (
    <details open={isOpen} onToggle={() => setWasOpened(true)}>
      <summary className={styles.summary}>{summary}</summary>
      {wasOpened && <div className={styles.content}>{children}</div>}
    </details>
  );
}
