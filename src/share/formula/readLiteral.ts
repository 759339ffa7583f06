import type { FormulaValue } from "./FormulaNode";
import { type Token, tokens } from "./tokens";

/** The value that a piece of a formula spells out; undefined if it spells none. */
export function readLiteral({ kind, text }: Token): FormulaValue | undefined {
  if (kind === "number") return Number(text);
  if (kind === "text") return text.slice(1, -1).replaceAll('""', '"');
  if (kind === "error") return { error: text };
  if (kind === "word" && /^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return undefined;
}

function readElement(pieces: readonly Token[]): FormulaValue | undefined {
  const [first, second] = pieces;
  if (pieces.length === 1) return readLiteral(first!);
  const isSigned = pieces.length === 2 && (first!.text === "-" || first!.text === "+") && second!.kind === "number";
  return isSigned ? Number(first!.text + second!.text) : undefined;
}

/** The rows of `{1,2;3,4}`; null if they do not make a table of values. */
export function readConstant(text: string): FormulaValue[][] | null {
  const rows: Token[][][] = [[[]]];
  for (const token of tokens(text.slice(1, -1))) {
    if (token.text === ";") rows.push([[]]);
    else if (token.text === ",") rows.at(-1)!.push([]);
    else if (token.kind !== "space") rows.at(-1)!.at(-1)!.push(token);
  }
  const values = rows.map((row) => row.map(readElement));
  const isTable = values.every((row) => row.length === values[0]!.length && row.every((value) => value !== undefined));
  return isTable ? (values as FormulaValue[][]) : null;
}
