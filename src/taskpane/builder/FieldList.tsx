import { useState } from "react";
import { Disclosure } from "../pieces/Disclosure";
import { Stack } from "../pieces/Stack";
import { useSession } from "../session";
import { ArgumentInput } from "./ArgumentInput";
import type { ArgumentField } from "./argumentFields";
import { fieldOf, fieldsInParts, withTitles } from "./argumentFields";
import type { Given } from "./given";

interface FieldListProps {
  readonly fields: readonly ArgumentField[];
  readonly givens: readonly Given[];
  /** About an argument that does not fit. */
  readonly sentence: string | null;
  /** Whether the formula was asked for: only then what is missing is a problem. */
  readonly isAsked: boolean;
}

/** The fields of a function in order; many that may be left out stand aside. */
export function FieldList({ fields, givens, sentence, isAsked }: FieldListProps) {
  const { formula, draftFormula } = useSession();
  const { shown, aside } = fieldsInParts(fields);
  const [startsOpen] = useState(() => aside.some(({ name }) => formula.entries[name] !== undefined));
  const wrong = sentence === null ? undefined : fieldOf(sentence, fields);
  const draw = (field: ArgumentField) => {
    const given = givens[fields.indexOf(field)]!;
    const isMissing = isAsked && given.kind === "nothing" && !field.isOptional;
    const missing = isMissing ? "This is needed." : undefined;
    return (
      <ArgumentInput
        key={field.name}
        field={field}
        entry={formula.entries[field.name]}
        given={given}
        problem={field === wrong ? withTitles(sentence!, fields) : missing}
        onChange={(entry) => draftFormula({ entries: { ...formula.entries, [field.name]: entry } })}
      />
    );
  };
  return (
    <Stack>
      {shown.map(draw)}
      {aside.length > 0 && (
        <Disclosure summary="More choices" isOpen={startsOpen}>
          <Stack>{aside.map(draw)}</Stack>
        </Disclosure>
      )}
    </Stack>
  );
}
