import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MeasureGroup } from "../../measures/index";
import { count } from "../numbers/formats";
import { FunctionButtons } from "./FunctionButtons";

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    cursor: "pointer",
    padding: `${tokens.spacingVerticalS} 0`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "::marker": { color: tokens.colorNeutralForeground3 },
  },
  number: { color: tokens.colorNeutralForeground3 },
  names: { display: "block", color: tokens.colorNeutralForeground3, paddingLeft: tokens.spacingHorizontalL },
});

interface FunctionGroupProps {
  readonly group: MeasureGroup;
  /** At first. */
  readonly startsOpen?: boolean;
  readonly onChoose: (name: string) => void;
}

/** A group of functions: closed it says what is in it. */
export function FunctionGroup({ group: { title, measures }, startsOpen = false, onChoose }: FunctionGroupProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(startsOpen);
  return (
    <details open={isOpen} className={styles.group} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <Text weight="semibold">{title}</Text> <Text className={styles.number}>{count(measures.length)}</Text>
        {!isOpen && (
          <Text size={200} className={styles.names}>
            {measures.map((measure) => measure.title).join(", ")}
          </Text>
        )}
      </summary>
      <FunctionButtons label={title} measures={measures} onChoose={onChoose} />
    </details>
  );
}
