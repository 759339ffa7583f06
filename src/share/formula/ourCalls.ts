import { ourName } from "./ourName";
import { type Token, tokens } from "./tokens";

/** The pieces of a formula, and which of them name a function of ours that is called. */
export function ourCalls(formula: string): { readonly pieces: readonly Token[]; readonly at: ReadonlySet<number> } {
  const pieces = tokens(formula);
  const isCalled = (index: number): boolean => {
    const next = pieces[index + 1]?.kind === "space" ? pieces[index + 2] : pieces[index + 1];
    return next?.text === "(";
  };
  const found = [...pieces.keys()].filter((index) => {
    const { kind, text } = pieces[index]!;
    return kind === "word" && ourName(text) !== null && isCalled(index);
  });
  return { pieces, at: new Set(found) };
}
