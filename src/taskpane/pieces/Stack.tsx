import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface StackProps {
  readonly gap?: "small" | "medium" | "large";
  readonly children: ReactNode;
  readonly className?: string;
}

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", minWidth: 0 },
  small: { rowGap: tokens.spacingVerticalXS },
  medium: { rowGap: tokens.spacingVerticalM },
  large: { rowGap: tokens.spacingVerticalXL },
});

/** One thing under the other, in the rhythm of the pane. */
export function Stack({ gap = "medium", children, className }: StackProps) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.stack, styles[gap], className)}>{children}</div>;
}
