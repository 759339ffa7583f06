import { newerFunctions } from "../../xlsx/newerFunctions";
import { prefixedFunctions } from "../../xlsx/prefixedFunctions";
import { formulaTokens, type Token } from "../host/model/formulaTokens";
import { DeclaredNames } from "./DeclaredNames";

/** Of the functions after Excel 2016 these carry one prefix more. */
const worksheetOnly: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

/** The cells that the result of a formula fills: A1# */
const FILLED = "_xlfn.ANCHORARRAY";
/** Of an area the one cell beside the formula: @A1:A9 */
const SINGLE = "_xlfn.SINGLE";

/**
 * A formula as Excel 365 spells it in a file: functions of an add-in, functions younger than the format, and names that the
 * formula itself gives to values carry a prefix, and the signs @ and # are functions. `fileFormula` is for sheets of this
 * add-in's own making, which have none of these.
 * @param formula en-US, without "="
 * @param place where it stands, for the error
 * @source Microsoft, [MS-XLSX] 2.2.2 Formulas
 */
export function spellFormula(formula: string, place: string): string {
  const tokens = formulaTokens(formula);
  if (!tokens) throw new Error(`${place}: this formula cannot be read: ${formula}`);
  const names = new DeclaredNames(tokens);
  const closing = closingAfter(tokens);
  return tokens
    .map((token, at) => {
      const text = names.isDeclared(at) ? `_xlpm.${token.text}` : spelled(token);
      const opening = isFilled(tokens, at) ? `${FILLED}(` : "";
      return opening + text + ")".repeat(closing.get(at) ?? 0);
    })
    .join("");
}

function spelled({ kind, text }: Token): string {
  if (kind === "sign" && text === "@") return `${SINGLE}(`;
  if (kind === "sign" && text === "#") return "";
  if (kind !== "function") return text;
  const name = text.toUpperCase();
  if (name.startsWith("LMI.")) return `_xldudf_${name.replaceAll(".", "_")}`;
  if (worksheetOnly.has(name)) return `_xlfn._xlws.${name}`;
  return newerFunctions.has(name) || prefixedFunctions.has(name) ? `_xlfn.${name}` : text;
}

const isSign = (token: Token | undefined, sign: string) => token?.kind === "sign" && token.text === sign;

/** Whether a reference that # follows begins here: with its sheet, if it names one. */
function isFilled(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind === "sheet") return isSign(tokens[at + 2], "#");
  return isSign(tokens[at + 1], "#") && tokens[at - 1]?.kind !== "sheet";
}

/** How many parentheses to close after each word, for those that @ and # have opened. */
function closingAfter(tokens: readonly Token[]): Map<number, number> {
  const closing = new Map<number, number>();
  const closeAfter = (at: number) => closing.set(at, (closing.get(at) ?? 0) + 1);
  tokens.forEach((token, at) => {
    if (isSign(token, "#")) closeAfter(at);
    if (isSign(token, "@")) closeAfter(endOfOperand(tokens, at + 1));
  });
  return closing;
}

/** The last word of the value that begins here: a reference, a name, or what a function or a parenthesis encloses. */
function endOfOperand(tokens: readonly Token[], start: number): number {
  let at = start;
  while (["sheet", "table", "function"].includes(tokens[at]?.kind ?? "")) at += 1;
  if (isSign(tokens[at + 1], "#")) return at + 1;
  if (isSign(tokens[at + 1], ":")) return endOfOperand(tokens, at + 2);
  if (tokens[at]?.kind !== "open") return at;
  let depth = 0;
  for (; at < tokens.length; at += 1) {
    if (tokens[at]!.kind === "open") depth += 1;
    if (tokens[at]!.kind === "close" && --depth === 0) return at;
  }
  return tokens.length - 1;
}
