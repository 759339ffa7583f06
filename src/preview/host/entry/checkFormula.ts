import type { Area } from "../model/area";
import { HostError } from "../model/HostError";
import { formulaTokens, sheetOfToken, type Token } from "../model/formulaTokens";
import type { SheetModel } from "../model/SheetModel";
import { structuredReference } from "./structuredReference";

const longestFormula = 8192;

/**
 * Refuses a formula that Excel refuses when it is entered: one that cannot be read, or that names a sheet, a table or a
 * table's column that is not there. An unknown name is accepted (#NAME?): see `unresolvedNames`. A missing operand is
 * noticed only at the ends and inside brackets. That Excel answers InvalidArgument to each of these is unverified; it is
 * what the documentation says of a bad formula.
 */
export function checkFormula(formula: string, sheet: SheetModel, cell: Area): void {
  const refuse = (why: string) => {
    throw new HostError("InvalidArgument", `Excel refuses the formula ${shortened(formula)}: ${why}.`);
  };
  if (formula.length > longestFormula) refuse(`it has more than ${longestFormula} characters`);
  const tokens = formulaTokens(formula.slice(1));
  if (!tokens) return refuse("a quote or bracket is not closed, or a character does not belong there");
  const problem = structureProblem(tokens) ?? referenceProblem(tokens, sheet, cell);
  if (problem !== null) refuse(problem);
}

const shortened = (formula: string): string => (formula.length > 120 ? `${formula.slice(0, 120)}...` : formula);

function structureProblem(tokens: readonly Token[]): string | null {
  const words = tokens.filter(({ text }) => text.trim() !== "");
  let depth = 0;
  for (const { kind } of words) {
    if (kind === "open") depth++;
    if (kind === "close" && --depth < 0) return "a parenthesis is closed that was not opened";
  }
  if (depth > 0) return "a parenthesis is not closed";
  if (words.length === 0) return "it is empty";
  const dangling = (token: Token | undefined) => token?.kind === "sign" && /^[-+*/^&=<>,:]+$/.test(token.text);
  if (dangling(words.at(-1))) return "it ends with an operator";
  const begins = words[0]!;
  if (dangling(begins) && !/^[-+]$/.test(begins.text)) return "it begins with an operator";
  return null;
}

function referenceProblem(tokens: readonly Token[], sheet: SheetModel, cell: Area): string | null {
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === "sheet" && !text.startsWith("#REF") && !sheet.workbook.sheetNamed(sheetOfToken(text))) {
      // A sheet's own name, or the workbook's file name, stands before the name that belongs to it.
      if (tokens[at + 1]?.kind !== "name" || sheetOfToken(text) !== sheet.workbook.fileName) {
        return `there is no sheet named "${sheetOfToken(text)}"`;
      }
    }
    if (kind === "brackets") {
      const table = tokens[at - 1]?.kind === "table" ? tokens[at - 1]!.text : null;
      const problem = structuredReference(table, text, sheet, cell).problem;
      if (problem !== null) return problem;
    }
  }
  return null;
}
