import { CommandError } from "./CommandError";
import type { GivenOptions, OptionName } from "./givenOptions";

/** The number of at least `least` that an option gives; `otherwise` where it is not given. */
export function numberOption(given: GivenOptions, name: OptionName, otherwise: number, least: number): number {
  const text = given[name]?.[0];
  if (text === undefined) return otherwise;
  const number = text.trim() === "" ? NaN : Number(text);
  if (number >= least && number < Infinity) return number;
  throw new CommandError(`--${name} ${text} is not a choice: give a number of at least ${least}.`);
}
