import { Checkbox, Field } from "@fluentui/react-components";
import { Choice } from "../pieces/Choice";
import type { ArgumentField } from "./argumentFields";
import { fieldId } from "./fieldId";
import type { Entry, Given } from "./given";
import { RangeInput } from "./RangeInput";

export interface ArgumentInputProps {
  readonly field: ArgumentField;
  readonly entry: Entry;
  readonly given: Given;
  readonly problem: string | undefined;
  readonly onChange: (entry: Entry) => void;
}

/** The field of one argument, by its kind. */
export function ArgumentInput(props: ArgumentInputProps) {
  const { field, entry, problem, onChange } = props;
  const { input, name } = field;
  const id = fieldId(name);
  if (input.kind === "choice") {
    const value = input.words.find((word) => word === entry) ?? input.words[0];
    const options = input.words.map((word) => ({ value: word, words: word }));
    const { title, description } = input;
    return <Choice {...{ id, value, options, problem, onChange }} label={title} hint={description} />;
  }
  if (input.kind === "switch") {
    return (
      <Field hint={input.description} {...(problem ? { validationMessage: problem } : {})}>
        <Checkbox
          id={id}
          label={input.title}
          checked={entry === true}
          onChange={(_, data) => onChange(data.checked === true)}
        />
      </Field>
    );
  }
  return <RangeInput {...props} />;
}
