import { newerFunctions } from "./newerFunctions";
import { prefixedFunctions } from "./prefixedFunctions";

/**
 * Says how the file spells a formula.
 * @param formula en-US, without "="
 * @param place where it stands, for the error
 * @throws Error for a formula that may not be in the file
 */
export type SpellFormula = (formula: string, place: string) => string;

/** Excel's limit for the text of a formula. */
const LONGEST = 8_192;

const TEXT = String.raw`"(?:[^"]|"")*"`;
const SHEET = String.raw`'(?:[^']|'')*'`;
// In brackets, as in tbl[[#This Row],[Jobs '#]], an apostrophe escapes the character after it.
const BRACKETS = String.raw`\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]`;
const FUNCTION = String.raw`[A-Za-z_][\w.]*(?=\()`;
const TOKEN = new RegExp(`${TEXT}|${SHEET}|${BRACKETS}|${FUNCTION}`, "g");

function fileToken(token: string, refuse: (why: string) => never): string {
  if (token.startsWith("[@")) refuse("a file spells [@Column] as table[[#This Row],[Column]]");
  if (/^["'[]/.test(token)) return token;
  const name = token.toUpperCase();
  if (name.startsWith("_XL")) refuse("prefixes of functions are added by the writer");
  if (name.startsWith("LMI.")) refuse(`${name} works only where the add-in is installed`);
  if (newerFunctions.has(name)) refuse(`Excel 2016 has no ${name}`);
  return prefixedFunctions.has(name) ? `_xlfn.${name}` : token;
}

/**
 * A formula as the file spells it: functions that came after Excel 2007 carry a prefix.
 * @param formula en-US, without "="
 * @param place where it stands, for the error
 * @throws Error if Excel 2016 could not read it
 */
export function fileFormula(formula: string, place: string): string {
  const refuse = (why: string): never => {
    throw new Error(`${place}: ${why}: ${formula}`);
  };
  if (formula === "" || formula.startsWith("=")) refuse('a formula is written without "=" and is not empty');
  if (formula.length > LONGEST) refuse(`a formula has at most ${LONGEST} characters, this one ${formula.length}`);
  return formula.replace(TOKEN, (token) => fileToken(token, refuse));
}
