import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { AnyMeasure } from "./AnyMeasure";
import { functionId } from "./fieldId";

interface FunctionButtonsProps {
  readonly label: string;
  readonly measures: readonly AnyMeasure[];
  readonly onChoose: (name: string) => void;
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    listStyleType: "none",
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS}`,
  },
  button: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    // In the dark theme the hover of Background1 is too light for the colour of a link.
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":active": { backgroundColor: tokens.colorNeutralBackground4 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { display: "block", color: tokens.colorBrandForegroundLink },
  name: { display: "block", fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground3 },
});

/** Functions, each with what it tells; a press chooses one. */
export function FunctionButtons({ label, measures, onChoose }: FunctionButtonsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {measures.map(({ name, title, summary }) => (
        <li key={name}>
          <button type="button" id={functionId(name)} className={styles.button} onClick={() => onChoose(name)}>
            <Text weight="semibold" className={styles.title}>
              {title}
            </Text>
            <Text size={200} className={styles.name}>
              {name}
            </Text>
            <Text size={200} block>
              {summary}
            </Text>
          </button>
        </li>
      ))}
    </ul>
  );
}
