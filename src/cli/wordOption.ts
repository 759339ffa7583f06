import { CommandError } from "./CommandError";
import type { GivenOptions } from "./givenOptions";

/** What the words of the command line are in a recipe. */
const meanings = {
  ownership: { private: "private", total: "total" },
  level: { "2": 2, "3": 3, "4": 4, "5": 5, "6": 6 },
  withheld: { estimate: true, exclude: false },
  "total-basis": { covered: "Total covered", private: "Private only" },
  scoring: { percentile: "Percentile", "min-max": "Min-max", thresholds: "Thresholds" },
  "rank-only": { all: "Every industry", "minimum-jobs": "Minimum jobs met", gate: "Gate passed" },
} as const;

type Meanings = typeof meanings;

/** What an option that takes one of a few words means; undefined where it is not given. */
export function wordOption<Name extends keyof Meanings>(
  given: GivenOptions,
  name: Name,
): Meanings[Name][keyof Meanings[Name]] | undefined {
  const word = given[name]?.[0];
  if (word === undefined) return undefined;
  const words = Object.keys(meanings[name]);
  if (!words.includes(word)) throw new CommandError(`--${name} ${word} is not a choice: use ${words.join(" or ")}.`);
  return meanings[name][word as keyof Meanings[Name]];
}
