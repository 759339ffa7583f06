import type { CellContent } from "../model/cell";
import { HostError } from "../model/HostError";
import { typedText } from "./typedText";

interface Entered {
  readonly content: CellContent | null;
  readonly numberFormat?: string;
}

const longestText = 32_767;

/**
 * What a cell of that number format holds after a value was written into it, as Excel takes it: "" empties, "=..." is a
 * formula, and text that looks like a number, a date or TRUE becomes one unless the format is "@" or an apostrophe leads.
 * Text that begins with + or - and is no number is taken as a formula, as when typed (unverified for writes by an add-in).
 */
export function enteredContent(value: unknown, numberFormat: string): Entered {
  if (typeof value === "number" || typeof value === "boolean") return { content: { value } };
  if (typeof value !== "string") {
    throw new HostError("InvalidArgument", `A cell takes text, a number, true or false, not ${JSON.stringify(value)}.`);
  }
  if (value === "") return { content: null };
  if (value.length > longestText) {
    throw new HostError("InvalidArgument", `A cell takes up to ${longestText} characters, not ${value.length}.`);
  }
  if (value.startsWith("'")) return { content: { value: value.slice(1) } };
  if (numberFormat === "@") return { content: { value } };
  if (value.startsWith("=") && value.length > 1) return { content: { value: undefined, formula: value } };
  const typed = typedText(value);
  if (typed) {
    const takesFormat = typed.numberFormat !== undefined && numberFormat === "General";
    return { content: { value: typed.value }, ...(takesFormat ? { numberFormat: typed.numberFormat } : {}) };
  }
  return { content: /^[-+@]./.test(value) ? { value: undefined, formula: `=${value}` } : { value } };
}
