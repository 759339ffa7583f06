const TEXT = String.raw`"(?:[^"]|"")*"`;
const QUOTED_SHEET = String.raw`'(?:[^']|'')*'!`;
const PLAIN_SHEET = String.raw`(?:\[\d+\])?[\p{L}\p{N}_.]*(?::[\p{L}\p{N}_.]+)?!`;
const ERROR = String.raw`#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!\[])`;
// An apostrophe escapes the character after it, as in tblStake[[#This Row],[Jobs '#]].
const BRACKETS = String.raw`\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const NUMBER = String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;

const TOKEN = new RegExp(
  [
    String.raw`(?<text>${TEXT})`,
    String.raw`(?<sheet>${QUOTED_SHEET}|${PLAIN_SHEET})?(?:(?<error>${ERROR})|(?<area>${AREA})|(?<call>${NAME})(?=\s*\()|(?<name>${NAME})?(?<brackets>${BRACKETS})|(?<word>${NAME}))`,
    NUMBER,
    String.raw`[^]`,
  ].join("|"),
  "gu",
);

/** A piece of a formula. */
export interface Token {
  readonly kind: "text" | "area" | "table" | "name" | "call" | "error" | "other";
  readonly text: string;
  /** What stands before "!", as written without quotation marks: "Data", "[1]Data", "First:Last"; null if there is no "!". */
  readonly sheet: string | null;
  /** The address, name or called function, without sheet and brackets. */
  readonly word: string;
  /** What follows the name of a table, with its brackets. */
  readonly brackets: string;
  readonly start: number;
}

/** A formula's pieces, one after the other: joined they are the formula again. */
export const tokens = (formula: string): Token[] => [...formula.matchAll(TOKEN)].map(token);

function token(match: RegExpMatchArray): Token {
  const { text, sheet, error, area, call, name, brackets, word } = match.groups!;
  const kind = text !== undefined ? "text" : error !== undefined ? "error" : area !== undefined ? "area" : undefined;
  const other = call !== undefined ? "call" : brackets !== undefined ? "table" : word !== undefined ? "name" : "other";
  return {
    kind: kind ?? other,
    text: match[0],
    sheet: sheet === undefined ? null : sheetName(sheet),
    word: area ?? call ?? name ?? word ?? "",
    brackets: brackets ?? "",
    start: match.index!,
  };
}

function sheetName(written: string): string {
  const name = written.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
