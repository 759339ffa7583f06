import { Input, Label, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { typed } from "./formats";
import { parseNumber } from "./parseNumber";

interface NumberRowProps {
  /** What an error summary leads to. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** NaN shows what was typed, though it is no number. */
  readonly value: number;
  /** Shares are typed as per cent. */
  readonly unit?: "%";
  readonly problem: string | undefined;
  readonly onChange: (value: number) => void;
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 88px",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
    "@media (max-width: 239px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorPaletteRedForeground1 },
  box: { width: "100%", minWidth: 0 },
  number: { textAlign: "right", minWidth: 0, width: "100%" },
});

/** A number to type: its name and meaning at the left, the box at the right. */
export function NumberRow({ id, label, hint, problem, ...number }: NumberRowProps) {
  const styles = useStyles();
  const hintId = useId();
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <Label htmlFor={id}>{label}</Label>
        <span id={hintId}>
          <Text size={200} block className={styles.hint}>
            {hint}
          </Text>
          {problem && (
            <Text size={200} block className={styles.problem}>
              {problem}
            </Text>
          )}
        </span>
      </div>
      <NumberBox {...number} id={id} describedBy={hintId} isInvalid={problem !== undefined} />
    </div>
  );
}

interface NumberBoxProps extends Pick<NumberRowProps, "id" | "value" | "unit" | "onChange"> {
  readonly describedBy: string;
  readonly isInvalid: boolean;
}

function NumberBox({ id, value, unit, describedBy, isInvalid, onChange }: NumberBoxProps) {
  const styles = useStyles();
  const scale = unit === "%" ? 100 : 1;
  const [text, setText] = useState("");
  const read = (written: string) => parseNumber(written) / scale;
  // Whatever the value came from, a preset or the keyboard, the box shows it, and the person's own spelling of it where there is one.
  const shown = Object.is(read(text), value) ? text : typed(value * scale);
  return (
    <Input
      id={id}
      className={styles.box}
      input={{ className: styles.number }}
      value={shown}
      inputMode="decimal"
      autoComplete="off"
      {...(unit ? { contentAfter: unit } : {})}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      onChange={(_, { value: written }) => {
        setText(written);
        onChange(read(written));
      }}
    />
  );
}
