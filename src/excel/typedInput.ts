import type { Cell } from "../sheets/sheet";

/** What goes into `Range.formulas` for a typed cell: text is what Excel must not take for anything else. */
export type Input = string | number | boolean;

const MAY_BE_FORMULA = /^[=+\-@']/;
const IS_LOGICAL_OR_ERROR = /^(true|false|#.*)$/i;
const WORDS = /\p{L}+/gu;

/**
 * Text that Excel would read as something else ("0111", "31-33", "Mar 2023", "TRUE", "=x") gets the apostrophe that says text.
 * The format "@" would do the same, but formulas that an analyst later types beside such a cell inherit it and stay text.
 * Which words Excel takes for months or currencies depends on the user's language: digits with up to two words are suspected.
 */
export function typedText(text: string): string {
  const suspected = /\d/.test(text) && (text.match(WORDS) ?? []).length <= 2;
  return suspected || MAY_BE_FORMULA.test(text) || IS_LOGICAL_OR_ERROR.test(text) ? `'${text}` : text;
}

/** Null leaves the cell as it is: for an empty cell and for one that a formula fills later. */
export function typedInput(cell: Cell): Input | null {
  if (typeof cell === "string") return cell === "" ? null : typedText(cell);
  if (cell === null || typeof cell !== "object") return cell;
  return "text" in cell ? typedText(cell.text) : null;
}
