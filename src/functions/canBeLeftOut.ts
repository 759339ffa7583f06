import type { Input } from "../measures/input";

/** Whether an argument has something in its place when it is left out: a first word, a default, or a sum of other arguments. */
export function canBeLeftOut(input: Input): boolean {
  return input.kind === "choice" || input.kind === "switch" || "default" in input || "totalOf" in input;
}
