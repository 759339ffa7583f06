import { ourCalls } from "./ourCalls";

/** Whether a formula calls a function of ours, spelled as Excel shows it or as files have it. */
export function usesOurs(formula: string): boolean {
  return ourCalls(formula).at.size > 0;
}
