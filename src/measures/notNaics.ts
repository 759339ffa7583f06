import type { Problem } from "./result";

/** Why a text that does not have the form of a code is no answer. */
export function notNaics(text: string): Problem {
  return {
    problem: "missing",
    because: `"${text}" is not a NAICS code: these have 2 to 6 digits and begin with a sector, such as 3361 or 31-33.`,
  };
}
