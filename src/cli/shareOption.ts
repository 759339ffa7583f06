import { CommandError } from "./CommandError";
import type { GivenOptions, OptionName } from "./givenOptions";

/** The share an option gives, as "0.05" or "5%"; `otherwise` where it is not given. */
export function shareOption(
  given: GivenOptions,
  name: OptionName,
  otherwise: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const text = given[name]?.[0];
  if (text === undefined) return otherwise;
  const [, digits, percent] = /^\s*([^\s%]+)\s*(%?)\s*$/.exec(text) ?? [];
  const share = Number(digits) / (percent ? 100 : 1);
  if (share >= least && share <= most) return share;
  throw new CommandError(
    `--${name} ${text} is not a choice: give a share from ${least} to ${most}, such as 0.05 or 5%; 1 is 100%.`,
  );
}
