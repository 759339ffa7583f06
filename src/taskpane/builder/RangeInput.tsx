import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { writeAddress } from "../../excel/rangeAddress";
import { openWorkbook, problemSentence } from "../openWorkbook";
import { useSession } from "../session";
import type { ArgumentInputProps } from "./ArgumentInput";
import { fieldId } from "./fieldId";

const useStyles = makeStyles({
  box: { minWidth: 0, width: "100%", paddingRight: tokens.spacingHorizontalXXS },
  text: { minWidth: 0, width: "100%" },
  optional: { color: tokens.colorNeutralForeground3 },
  use: { minWidth: 0, whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
});

/** Where the cells of an argument stand: typed, or taken from what is selected. */
export function RangeInput({
  field: { name, input, isOptional },
  entry,
  given,
  problem,
  onChange,
}: ArgumentInputProps) {
  const styles = useStyles();
  const [isTyping, setIsTyping] = useState(false);
  const { refused, change, take } = useTaking(onChange);
  const wrong = given.kind === "wrong" && !isTyping ? given.sentence : undefined;
  const sentence = refused ?? wrong ?? problem;
  return (
    <Field
      label={isOptional ? { children: <Optional title={input.title} /> } : input.title}
      required={!isOptional}
      hint={input.description}
      {...(sentence ? { validationMessage: sentence } : {})}
    >
      <Input
        id={fieldId(name)}
        className={styles.box}
        input={{ className: styles.text }}
        value={typeof entry === "string" ? entry : ""}
        autoComplete="off"
        spellCheck={false}
        contentAfter={<UseSelection title={input.title} onUse={take} />}
        onFocus={() => setIsTyping(true)}
        onBlur={() => setIsTyping(false)}
        onChange={(_, { value }) => change(value)}
      />
    </Field>
  );
}

/** Takes what is selected, or has the sentence that says why that cannot be; typing anew takes the sentence away. */
function useTaking(onChange: (text: string) => void) {
  const [refused, setRefused] = useState<string | null>(null);
  const change = (text: string) => {
    setRefused(null);
    onChange(text);
  };
  const take = async () => {
    try {
      change(writeAddress(await (await openWorkbook()).selectedRange()));
    } catch (error) {
      setRefused(await problemSentence(error));
    }
  };
  return { refused, change, take };
}

function UseSelection({ title, onUse }: { readonly title: string; readonly onUse: () => Promise<void> }) {
  const styles = useStyles();
  const { host } = useSession();
  if (host !== "excel") return null;
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.use}
      aria-label={`Use selection for ${title}`}
      onClick={() => void onUse()}
    >
      Use selection
    </Button>
  );
}

function Optional({ title }: { readonly title: string }) {
  const styles = useStyles();
  return (
    <>
      {title}{" "}
      <Text size={200} className={styles.optional}>
        (optional)
      </Text>
    </>
  );
}
