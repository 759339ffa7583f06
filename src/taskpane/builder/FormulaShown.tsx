import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import type { ActiveCell } from "../../excel/activeCell";
import { Section } from "../pieces/Section";
import { useWorkbookAnswer } from "../pieces/useWorkbookAnswer";
import { useSession } from "../session";
import type { AnyMeasure } from "./AnyMeasure";
import { formulaText } from "./formulaText";
import type { Given } from "./given";

interface FormulaShownProps {
  readonly measure: AnyMeasure;
  readonly givens: readonly Given[];
  readonly target: ActiveCell | null;
}

const useStyles = makeStyles({
  formula: {
    display: "block",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** The formula as this person's Excel writes it. */
export function FormulaShown({ measure, givens, target }: FormulaShownProps) {
  const styles = useStyles();
  const { host } = useSession();
  const { value } = useWorkbookAnswer(host === "excel" ? "separators" : null, (workbook) => workbook.separators());
  const isWritten = givens.some(({ kind }) => kind !== "nothing") && givens.every(({ kind }) => kind !== "wrong");
  if (!isWritten) return null;
  const text = formulaText(measure, givens, target?.sheet ?? "", value ?? undefined);
  return (
    <Section title="Formula">
      <code className={styles.formula}>{text}</code>
      <CopyButton key={text} text={text} />
    </Section>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const styles = useStyles();
  const [told, setTold] = useState("");
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard === undefined) return null;
  const copy = () =>
    clipboard.writeText(text).then(
      () => setTold("Copied"),
      () => setTold("Copying is not allowed here: select the formula and press Ctrl+C."),
    );
  return (
    <div className={styles.foot}>
      <Button size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
        Copy
      </Button>
      <Text size={200} role="status">
        {told}
      </Text>
    </div>
  );
}
