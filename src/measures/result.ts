/** Why there is no number, with the sentence that says so. */
export interface Problem {
  /** Missing is #N/A, undefined #DIV/0!, impossible #NUM!. */
  readonly problem: "missing" | "undefined" | "impossible";
  readonly because: string;
}

/** One result: null where a fact is missing, NaN where the measure is undefined, a problem where there is more to say. */
export type Result = number | string | null | Problem;

export type Rows = readonly (readonly Result[])[];

export function isProblem(result: Result): result is Problem {
  return typeof result === "object" && result !== null;
}
