import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { Fragment, useState } from "react";

const useStyles = makeStyles({
  code: {
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
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXS,
  },
});

interface FormulaProps {
  readonly children: string;
  /** What it is, where several stand together. */
  readonly of?: string | null;
  /** Not to be used as it is. */
  readonly isPattern?: boolean;
}

/** A formula, to be read and copied. A long one is broken before an argument. */
export function Formula({ children, of, isPattern = false }: FormulaProps) {
  const styles = useStyles();
  return (
    <div>
      <code className={styles.code}>
        {children.split(/(?<=[(,;])/).map((part, at) => (
          <Fragment key={at}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </code>
      {!isPattern && <Copy key={children} text={children} label={`Copy the formula${of ? `: ${of}` : ""}`} />}
    </div>
  );
}

function Copy({ text, label }: { readonly text: string; readonly label: string }) {
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
      <Button size="small" appearance="subtle" icon={<Copy16Regular />} aria-label={label} onClick={() => void copy()}>
        Copy
      </Button>
      <Text size={200} role="status">
        {told}
      </Text>
    </div>
  );
}
