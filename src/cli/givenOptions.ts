import { parseArgs } from "node:util";
import { CommandError } from "./CommandError";

/** list: one value or more up to the next option. value: exactly one. flag: none. */
const kinds = {
  files: "list",
  areas: "list",
  reference: "value",
  base: "value",
  end: "value",
  ownership: "value",
  level: "value",
  withheld: "value",
  weights: "value",
  "lq-cut": "value",
  "growth-cut": "value",
  "wage-cut": "value",
  "minimum-jobs": "value",
  coverage: "value",
  "total-basis": "value",
  scoring: "value",
  "rank-only": "value",
  "region-name": "value",
  json: "value",
  out: "value",
  force: "flag",
  help: "flag",
} as const;

export type OptionName = keyof typeof kinds;

/** The values of every option that was given; a flag has none. */
export type GivenOptions = Partial<Record<OptionName, readonly string[]>>;

const isOption = (name: string): name is OptionName => Object.hasOwn(kinds, name);

const options = Object.fromEntries(
  Object.entries(kinds).map(([name, kind]) => [name, { type: kind === "flag" ? "boolean" : "string" } as const]),
);

/**
 * Sorts arguments by the options they belong to. A list goes on over the arguments that follow it, so that a shell may spell out *.csv.
 * @throws CommandError for an unknown or repeated option, a value without an option and an option without its value
 */
export function givenOptions(args: readonly string[]): GivenOptions {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given: Partial<Record<OptionName, string[]>> = {};
  let list: string[] | null = null;
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      if (list === null) throw strayValue(token.value);
      list.push(token.value);
      continue;
    }
    const { name, rawName, value } = token;
    if (!isOption(name)) throw new CommandError(`There is no option ${rawName}: see --help.`);
    const values = valuesOf(name, value);
    if (kinds[name] === "list") given[name] = list = [...(given[name] ?? []), ...values];
    else if (given[name] === undefined) [given[name], list] = [values, null];
    else throw new CommandError(`--${name} is given twice: give it once.`);
  }
  return given;
}

function valuesOf(name: OptionName, value: string | undefined): string[] {
  if (kinds[name] === "flag") {
    if (value !== undefined) throw new CommandError(`--${name} takes no value: leave out "${value}".`);
    return [];
  }
  // parseArgs takes whatever follows for the value, lest it refuse a negative number.
  if (!value || value.startsWith("--")) throw new CommandError(`--${name} has no value: see --help.`);
  return [value];
}

function strayValue(value: string): CommandError {
  return new CommandError(
    `"${value}" belongs to no option: see --help, and mind the "--" in "npm run rank -- --files ...".`,
  );
}
