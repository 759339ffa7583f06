import type { Token } from "../host/model/formulaTokens";

interface Call {
  readonly function: string;
  readonly names: Set<string>;
  argument: number;
}

/** Names that a formula gives to values by itself, with LET and LAMBDA, where they are given and where they are used. */
export class DeclaredNames {
  readonly #declared = new Set<number>();

  constructor(tokens: readonly Token[]) {
    const calls: Call[] = [];
    const words = tokens.map((token, at) => ({ ...token, at })).filter(({ text }) => text.trim() !== "");
    words.forEach((word, index) => {
      const before = words[index - 1];
      const call = calls.at(-1);
      if (word.kind === "open" || word.text === "{") {
        const name = before?.kind === "function" ? before.text.toUpperCase() : "";
        calls.push({ function: name, names: new Set(), argument: 0 });
      } else if (word.kind === "close" || word.text === "}") calls.pop();
      else if (word.kind === "sign" && word.text === "," && call) call.argument += 1;
      else if (word.kind === "name" || word.kind === "function") {
        const name = word.text.toLowerCase();
        if (call && isDeclaration(call, words[index + 1]) && isWholeStart(before)) call.names.add(name);
        if (calls.some(({ names }) => names.has(name))) this.#declared.add(word.at);
      }
    });
  }

  /** @param at which word of the formula */
  isDeclared(at: number): boolean {
    return this.#declared.has(at);
  }
}

/** In LET every other argument names the next one; in LAMBDA all but the last are names. */
const isDeclaration = ({ function: name, argument }: Call, next: Token | undefined) =>
  next?.text === "," && (name === "LAMBDA" || (name === "LET" && argument % 2 === 0));

const isWholeStart = (before: Token | undefined) => before?.kind === "open" || before?.text === ",";
