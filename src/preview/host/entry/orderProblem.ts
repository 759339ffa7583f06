import type { Token } from "../model/formulaTokens";

const binary = /^(?:[*/^&=<>:]|<=|>=|<>)$/;
const sign = /^[-+]$/;
const separator = /^[,;{]$/;

const isSign = (token: Token | undefined, pattern: RegExp): boolean =>
  token?.kind === "sign" && pattern.test(token.text);

const wantsOperand = (token: Token): boolean => isSign(token, binary) || isSign(token, sign) || isSign(token, /^@$/);

/** What stands before an operand, or nothing does. */
const opens = (token: Token | undefined): boolean => !token || token.kind === "open" || isSign(token, separator);

const endsOperand = (token: Token): boolean =>
  ["text", "number", "area", "name", "brackets", "error", "close"].includes(token.kind);

const beginsOperand = (token: Token): boolean =>
  ["text", "number", "area", "name", "table", "function", "sheet", "error", "open"].includes(token.kind);

const isPlain = ({ kind }: Token): boolean => kind === "text" || kind === "number";

/**
 * What is wrong with the order of a formula's words, or null. Between two references a space may stand, which is where
 * they meet; beside a number or a text it may not. @param words without spaces
 */
export function orderProblem(words: readonly Token[]): string | null {
  if (words.length === 0) return "it is empty";
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (wantsOperand(word) && (!next || next.kind === "close" || isSign(next, binary) || isSign(next, /^[,;}%]$/)))
      return `after the operator ${word.text} a value is missing`;
    if (isSign(word, binary) && opens(words[at - 1])) return `before the operator ${word.text} a value is missing`;
    if (next && endsOperand(word) && beginsOperand(next) && (isPlain(word) || isPlain(next)))
      return `between ${word.text} and ${next.text} an operator is missing`;
  }
  return null;
}
