import { argumentName } from "../../functions/argumentName";
import { canBeLeftOut } from "../../functions/canBeLeftOut";
import type { Input } from "../../measures/input";
import type { AnyMeasure } from "./AnyMeasure";

/** One argument, as a field of the form. */
export interface ArgumentField {
  /** Of the input. */
  readonly name: string;
  /** As Excel shows it, and as sentences about it begin. */
  readonly argument: string;
  readonly input: Input;
  readonly isOptional: boolean;
}

export const argumentFields = ({ inputs }: AnyMeasure): ArgumentField[] =>
  Object.entries<Input>(inputs).map(([name, input]) => ({
    name,
    argument: argumentName(name),
    input,
    isOptional: canBeLeftOut(input),
  }));

/** More optional arguments than this at the end stand aside until they are wanted. */
const FEW = 2;

/** The fields that are always shown, and those that are only for whoever wants them. */
export function fieldsInParts(fields: readonly ArgumentField[]): { shown: ArgumentField[]; aside: ArgumentField[] } {
  const from = fields.findLastIndex(({ isOptional }) => !isOptional) + 1;
  return fields.length - from > FEW
    ? { shown: fields.slice(0, from), aside: fields.slice(from) }
    : { shown: [...fields], aside: [] };
}

/** The field that a sentence about an argument begins with, such as "region_total, row 3: ...". */
export function fieldOf(sentence: string, fields: readonly ArgumentField[]): ArgumentField | undefined {
  const [first] = /^[a-z0-9_]+/.exec(sentence) ?? [""];
  return fields.find(({ argument }) => argument === first);
}

/** A function's sentence for a reader of the form, who sees the titles of the fields and not the names of arguments. */
export function withTitles(sentence: string, fields: readonly ArgumentField[]): string {
  const titled = (name: string) => {
    const field = fields.find(({ argument }) => argument === name);
    return field ? `“${field.input.title}”` : name;
  };
  // A name of one word is a name only where the sentence begins with it.
  return sentence.replace(/^[a-z0-9]+(?![a-z0-9_])|[a-z0-9]+(?:_[a-z0-9]+)+/g, titled);
}
