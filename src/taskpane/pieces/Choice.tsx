import { Field, makeStyles, Select } from "@fluentui/react-components";

interface ChoiceProps<Value extends string | number> {
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly problem?: string | undefined;
  readonly onChange: (value: Value) => void;
}

const useStyles = makeStyles({ field: { minWidth: 0 }, box: { minWidth: 0 }, select: { width: "100%", minWidth: 0 } });

/** One of a few, in the browser's own list: it is quick, and every keyboard and screen reader knows it. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { id, label, hint, value, options, problem, onChange } = props;
  const styles = useStyles();
  const at = options.findIndex((option) => option.value === value);
  return (
    <Field
      className={styles.field}
      label={label}
      {...(hint ? { hint } : {})}
      {...(problem ? { validationMessage: problem } : {})}
    >
      <Select
        {...(id ? { id } : {})}
        root={{ className: styles.box }}
        select={{ className: styles.select }}
        value={String(at)}
        onChange={(_, data) => onChange(options[Number(data.value)]!.value)}
      >
        {options.map(({ words }, index) => (
          <option key={words} value={index}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
