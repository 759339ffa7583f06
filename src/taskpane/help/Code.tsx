import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";

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
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

interface CodeProps {
  readonly children: string;
  /** What it is, where several stand together. */
  readonly of?: string | null;
  /** Not to be used as it is. */
  readonly isPattern?: boolean;
}

/** A formula, to be read and copied. */
export function Code({ children, of, isPattern = false }: CodeProps) {
  const styles = useStyles();
  const [told, setTold] = useState("");
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  const copy = (to: Clipboard) =>
    to.writeText(children).then(
      () => setTold("Copied"),
      () => setTold("Copying is not allowed here: select the formula and press Ctrl+C."),
    );
  return (
    <div>
      <code className={styles.code}>{children}</code>
      {clipboard && !isPattern && (
        <div className={styles.foot}>
          <Button
            size="small"
            appearance="subtle"
            icon={<Copy16Regular />}
            aria-label={`Copy the formula${of ? `: ${of}` : ""}`}
            onClick={() => void copy(clipboard)}
          >
            Copy
          </Button>
          <Text size={200} role="status">
            {told}
          </Text>
        </div>
      )}
    </div>
  );
}
