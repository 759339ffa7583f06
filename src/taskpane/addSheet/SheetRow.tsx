import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { KnownSheet } from "./knownSheets";

interface SheetRowProps {
  readonly sheet: KnownSheet;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  words: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
});

/** A sheet, what it is for, and what can be done with it. */
export function SheetRow({ sheet: { name, words }, children }: SheetRowProps) {
  const styles = useStyles();
  return (
    <div className={styles.row} role="group" aria-label={name}>
      <Text weight="semibold">{name}</Text>
      <Text className={styles.words}>{words}</Text>
      {children && <div className={styles.buttons}>{children}</div>}
    </div>
  );
}
