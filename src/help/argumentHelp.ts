import { argumentName } from "../functions/argumentName";
import type { Input } from "../measures/input";
import { shownCell } from "./shownCell";

/** What is to be known of one argument. */
export interface ArgumentHelp {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What stands for it where it is left out; null if it has to be given. */
  readonly fallback: string | null;
  /** The words it may be; none if it is no choice. */
  readonly words: readonly string[];
}

function fallbackOf(input: Input): string | null {
  if (input.kind === "choice") return input.words[0];
  if (input.kind === "switch") return shownCell(false);
  if ("defaultInWords" in input && input.defaultInWords !== undefined) return input.defaultInWords;
  if ("default" in input && input.default !== undefined) return shownCell(input.default);
  if ("totalOf" in input && input.totalOf !== undefined) return `the sum of ${argumentName(input.totalOf)}`;
  return null;
}

export function argumentHelp(name: string, input: Input): ArgumentHelp {
  return {
    ...{ name: argumentName(name), title: input.title, description: input.description },
    fallback: fallbackOf(input),
    words: input.kind === "choice" ? input.words : [],
  };
}

/** Whether it has to be given, and what happens if it is not, unless its description says so. */
export function needOf({ fallback, description }: ArgumentHelp): string {
  if (fallback === null) return "required";
  return /left out/i.test(description) ? "optional" : `optional, ${fallback} if left out`;
}

/** Where an argument stands in the call, as Excel writes it: in brackets if it may be left out. */
export function callPattern(name: string, given: readonly ArgumentHelp[]): string {
  const names = given.map(({ name, fallback }) => (fallback === null ? name : `[${name}]`));
  return `=LMI.${name}(${names.join(", ")})`;
}
