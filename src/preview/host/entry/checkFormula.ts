import type { Area } from "../model/area";
import { HostError } from "../model/HostError";
import { formulaTokens, sheetOfToken, type Token } from "../model/formulaTokens";
import type { SheetModel } from "../model/SheetModel";
import { orderProblem } from "./orderProblem";
import { structuredReference } from "./structuredReference";

const longestFormula = 8192;
/** Of one text between quotes. */
const longestText = 255;

/**
 * Refuses a formula that Excel refuses when it is entered: one that cannot be read, or that names a sheet, a table or a
 * table's column that is not there. An unknown name is accepted (#NAME?): see `unresolvedNames`. The number and kind of a
 * function's arguments are not looked at. That Excel answers InvalidArgument to each of these is unverified; it is what
 * the documentation says of a bad formula.
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
  let depth = 0;
  for (const { kind, text } of tokens) {
    if (kind === "open") depth++;
    if (kind === "close" && --depth < 0) return "a parenthesis is closed that was not opened";
    if (kind === "text" && text.slice(1, -1).replaceAll('""', '"').length > longestText)
      return `a text in it has more than ${longestText} characters`;
  }
  if (depth > 0) return "a parenthesis is not closed";
  return orderProblem(tokens.filter(({ text }) => text.trim() !== ""));
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
