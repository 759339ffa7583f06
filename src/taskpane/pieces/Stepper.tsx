import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark12Filled } from "@fluentui/react-icons/svg/checkmark";

interface StepperProps {
  readonly steps: readonly string[];
  readonly current: number;
  /** The last step that may be opened. */
  readonly reachable: number;
  readonly onOpen: (step: number) => void;
}

const NARROW = "@media (max-width: 259px)";
const NARROW_FOR_MANY = "@media (max-width: 299px)";

/** So many names still stand side by side in a narrow pane. */
const MANY = 5;

/** Read aloud, not seen. */
const unseen = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
} as const;

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "minmax(0, 1fr)",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  item: {
    position: "relative",
    "::before": {
      content: '""',
      position: "absolute",
      top: "15px",
      left: "calc(-50% + 16px)",
      right: "calc(50% + 16px)",
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    ":first-child::before": { display: "none" },
  },
  step: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalXXS,
    width: "100%",
    minHeight: "48px",
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: "none",
    backgroundColor: "transparent",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  open: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover } },
  closed: { color: tokens.colorNeutralForeground3 },
  now: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  dot: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    height: "24px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  filled: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorBrandBackground}`,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight", color: "HighlightText" },
  },
  label: {
    whiteSpace: "nowrap",
    [NARROW]: unseen,
  },
  oneOfMany: { [NARROW_FOR_MANY]: unseen },
});

/** The steps of a linear flow: what is done, where one is, and a way back to each. */
export function Stepper({ steps, current, reachable, onOpen }: StepperProps) {
  const styles = useStyles();
  const content = (name: string, step: number) => (
    <>
      <span className={mergeClasses(styles.dot, step <= current && styles.filled)} aria-hidden>
        {step < current ? <Checkmark12Filled /> : step + 1}
      </span>
      <span className={mergeClasses(styles.label, steps.length > MANY && styles.oneOfMany)}>{name}</span>
    </>
  );
  return (
    <nav aria-label="Steps">
      <ol className={styles.list}>
        {steps.map((name, step) => (
          <li key={name} className={styles.item} aria-current={step === current ? "step" : undefined}>
            {step !== current && step <= reachable ? (
              <button type="button" className={mergeClasses(styles.step, styles.open)} onClick={() => onOpen(step)}>
                {content(name, step)}
              </button>
            ) : (
              <span className={mergeClasses(styles.step, step === current ? styles.now : styles.closed)}>
                {content(name, step)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
