import { newerFunctions } from "../../xlsx/newerFunctions";
import { prefixedFunctions } from "../../xlsx/prefixedFunctions";
import { tokens } from "../references/tokens";

/** Of these a file says that they are functions of worksheets, too. @source Microsoft, [MS-XLSX] 2.2.2 Formulas */
const OF_WORKSHEETS: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

/** A formula as files spell it: functions that came after Excel 2007 carry a prefix. What has one already stays as it is. */
export const inFile = (formula: string): string =>
  tokens(formula)
    .map(({ kind, text, word }) => {
      const name = word.toUpperCase();
      if (kind !== "call" || (!newerFunctions.has(name) && !prefixedFunctions.has(name))) return text;
      return `_xlfn.${OF_WORKSHEETS.has(name) ? "_xlws." : ""}${name}`;
    })
    .join("");
