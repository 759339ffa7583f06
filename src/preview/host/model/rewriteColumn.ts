import { formulaTokens } from "./formulaTokens";
import { rewriteAll } from "./rewriteFormulas";
import type { WorkbookModel } from "./WorkbookModel";

/** In brackets these characters of a header have an apostrophe before them. */
const guarded = (header: string): string => header.replace(/[[\]#'@]/g, "'$&");

/** A column's header changed: structured references that name the table follow. */
export function rewriteColumn(workbook: WorkbookModel, table: string, from: string, to: string): void {
  const [old, fresh] = [guarded(from).toLowerCase(), guarded(to)];
  rewriteAll(workbook, (formula) => {
    if (!formula.toLowerCase().includes(old)) return formula;
    const tokens = formulaTokens(formula.slice(1));
    if (!tokens) return formula;
    const parts = tokens.map(({ kind, text }, at) => {
      const owner = tokens[at - 1];
      if (kind !== "brackets" || owner?.text.toLowerCase() !== table.toLowerCase()) return text;
      return text.replace(/\[((?:'.|[^'[\]])*)\]/gs, (whole, word: string) =>
        word.toLowerCase() === old ? `[${fresh}]` : whole,
      );
    });
    return `=${parts.join("")}`;
  });
}
