/** How agencies mark a figure they withhold or do not have: BLS, Census, O*NET and hand-made tables. */
const MARKERS = new Set(["", "ND", "N", "NC", "D", "(D)", "S", "-", "*", "**", "#", "~", "N/A"]);
const ERROR_TEXT =
  /^#(N\/A|DIV\/0!|NUM!|VALUE!|REF!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

function readText(text: string): number | undefined {
  if (MARKERS.has(text.toUpperCase()) || ERROR_TEXT.test(text.toUpperCase())) return NaN;
  if (!PLAIN.test(text) && !GROUPED.test(text)) return undefined;
  const value = Number(text.replaceAll(",", ""));
  return Number.isFinite(value) ? value : undefined;
}

/**
 * Reads one cell as Excel hands it to a custom function.
 *
 * @returns the number; NaN where the cell is blank, marked as withheld, or an error; undefined where it is something else
 */
export function readNumber(cell: unknown): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell === "string") return readText(cell.trim());
  // A blank arrives as null, an error as an object of the runtime.
  return typeof cell === "object" ? NaN : undefined;
}
