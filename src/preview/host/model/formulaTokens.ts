type TokenKind =
  | "text" /* "in quotes" */
  | "sheet" /* 'Driver Map'! */
  | "area" /* $A$1, A:B, 3:7 */
  | "function" /* SUM, before ( */
  | "table" /* tblRank, before [ */
  | "brackets" /* [[#This Row],[Score]] */
  | "name" /* LqCut, TRUE */
  | "number"
  | "error" /* #REF! */
  | "open"
  | "close"
  | "sign"; /* operators, commas, spaces, braces */

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const word = "[\\p{L}_\\\\][\\p{L}\\p{N}_.?\\\\]*";
const notInWord = "(?![\\p{L}\\p{N}_.!(\\[])";
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/uy],
  ["sheet", new RegExp(`(?:'(?:[^']|'')+'|#REF|${word})!(?=[$\\p{L}_\\d#])`, "uy")],
  ["area", new RegExp(`\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}${notInWord}`, "uy")],
  ["area", new RegExp(`\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${notInWord}`, "uy")],
  ["area", new RegExp(`\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}${notInWord}`, "uy")],
  ["error", /#(?:N\/A|REF!|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|FIELD!)/uy],
  ["function", new RegExp(`${word}(?=\\()`, "uy")],
  ["table", new RegExp(`${word}(?=\\[)`, "uy")],
  ["name", new RegExp(word, "uy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[Ee][-+]?\d+)?/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["sign", /<=|>=|<>|[-+*/^&=<>%,;:{}@#]|\s+/uy],
];

/** Whenever cells move, every formula is looked at: as a rule one that was cut up before. */
const known = new Map<string, readonly Token[] | null>();
const mostKnown = 5_000;

/** Cuts a formula, without its "=", into words; null where it cannot be read: an open quote, a stray character. */
export function formulaTokens(formula: string): readonly Token[] | null {
  const before = known.get(formula);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const tokens = cutUp(formula);
  known.set(formula, tokens);
  return tokens;
}

function cutUp(formula: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = formula[at] === "[" ? bracketsAt(formula, at) : tokenAt(formula, at);
    if (!token) return null;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return null;
}

/** Inside brackets an apostrophe takes the next character as it is. */
function bracketsAt(formula: string, start: number): Token | null {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return { kind: "brackets", text: formula.slice(start, at + 1) };
  }
  return null;
}

/** The name in a token of kind "sheet". */
export const sheetOfToken = (text: string): string =>
  text.startsWith("'") ? text.slice(1, -2).replaceAll("''", "'") : text.slice(0, -1);
