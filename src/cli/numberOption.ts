import { CommandError } from "./CommandError";
import type { GivenOptions, OptionName } from "./givenOptions";

/** The number an option gives; `otherwise` where it is not given. */
export function numberOption(
  given: GivenOptions,
  name: OptionName,
  otherwise: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const text = given[name]?.[0];
  if (text === undefined) return otherwise;
  const number = text.trim() === "" ? NaN : Number(text);
  if (number >= least && number <= most) return number;
  const range = most === Infinity ? `of at least ${least}` : `from ${least} to ${most}`;
  throw new CommandError(`--${name} ${text} does not do: give a number ${range}.`);
}
