export type TokenKind =
  | "space"
  | "text"
  | "number"
  | "error"
  | "sheet"
  | "cells"
  | "wholeColumns"
  | "wholeRows"
  | "structured"
  | "word"
  | "constant"
  | "sign"
  | "other";

/** A piece of a formula. All pieces, one after the other, are the formula again. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
// In brackets, as in tbl[[#This Row],[Jobs '#]], an apostrophe escapes the character after it.
const BRACKETS = String.raw`\[(?:'[^]|[^'[\]]|\[(?:'[^]|[^'[\]])*\])*\]`;
const SHEET_NAME = String.raw`[\p{L}\p{N}_.\\?]+`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;
/** What may not follow a reference: it would be part of a longer name, of a function or of a sheet. */
const ENDS = String.raw`(?![\p{L}\p{N}_.\\?([!$])`;

/** In this order: what comes first is tried first. */
const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ["space", String.raw`\s+`],
  ["text", `"(?:[^"]|"")*"`],
  ["error", String.raw`#(?:N\/A|DIV\/0!|NUM!|VALUE!|REF!|NAME\?|NULL!|[A-Z_]+!|GETTING_DATA)`],
  ["sheet", String.raw`(?:'(?:[^']|'')*'|(?:\[[^[\]]+\])?${SHEET_NAME}(?::${SHEET_NAME})?|\[[^[\]]+\])!`],
  ["cells", `${CELL}(?::${CELL})?${ENDS}`],
  ["wholeColumns", `${COLUMN}:${COLUMN}${ENDS}`],
  ["wholeRows", `${ROW}:${ROW}${ENDS}`],
  ["structured", `(?:${WORD})?${BRACKETS}`],
  ["word", WORD],
  ["number", String.raw`(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?`],
  ["constant", String.raw`\{(?:[^{}"]|"(?:[^"]|"")*")*\}`],
  ["sign", String.raw`<=|>=|<>|[-+*/^&=<>%@#:(),;]`],
  ["other", String.raw`[^]`],
];

const TOKEN = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join("|"), "gu");

/** Cuts a formula into its pieces; nothing is lost, whatever the text. */
export function tokens(formula: string): Token[] {
  return [...formula.matchAll(TOKEN)].map((match) => ({
    kind: PATTERNS[match.slice(1).findIndex((group) => group !== undefined)]![0],
    text: match[0],
  }));
}
