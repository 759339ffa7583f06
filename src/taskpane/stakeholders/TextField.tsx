import { Field, Input, makeStyles } from "@fluentui/react-components";

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly onChange: (value: string) => void;
}

const useStyles = makeStyles({ box: { minWidth: 0, width: "100%" } });

/** One line to type into. */
export function TextField({ id, label, hint, value, problem, onChange }: TextFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} {...(hint ? { hint } : {})} {...(problem ? { validationMessage: problem } : {})}>
      <Input
        id={id}
        className={styles.box}
        input={{ className: styles.box }}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
