import type { Problem } from "./result";

/** @param rows of the flows, counted from 0, that have no count */
export function missingFlows(rows: readonly number[]): Problem {
  const named = rows.slice(0, 5).map((row) => row + 1);
  const more = rows.length > 5 ? ` and ${rows.length - 5} more` : "";
  return {
    problem: "missing",
    because: `Withheld or missing: flows, row${rows.length > 1 ? "s" : ""} ${named.join(", ")}${more}.`,
  };
}
