import { areaAddress } from "../../xlsx/areaAddress";
import type { Book } from "../book/Book";
import { otherFormulas } from "../book/otherFormulas";
import type { Finding } from "../Finding";
import { usesOurs } from "../formula/usesOurs";
import type { OurFormula } from "../OurFormula";
import { inExcel } from "../references/inExcel";
import { counted } from "../words/counted";

const SHOWN = 60;
const WITHOUT = "Without the add-in partners would see #NAME?.";

const short = (formula: string) => {
  const line = `=${inExcel(formula).replace(/\s+/g, " ")}`;
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}...` : line;
};

/** Formulas that work only where the add-in is installed: in cells, and wherever else a workbook keeps formulas. */
export const ourFormulaFindings = (book: Book, formulas: readonly OurFormula[]): Finding[] => [
  ...formulas.map(({ sheet, area, formula }): Finding => {
    const number = area.rows * area.columns;
    const fills = number > 1 ? `, which fills ${counted(number, "cell")},` : "";
    const sentence = `${short(formula)}${fills} uses a function of the add-in. ${WITHOUT}`;
    return { kind: "ourFormula", sheet, address: areaAddress(area), sentence };
  }),
  ...otherFormulas(book)
    .filter(({ formula }) => usesOurs(formula))
    .map(({ kind, sheet, address, what, formula }): Finding => {
      const sentence = `${what} uses a function of the add-in: ${short(formula)}. It does not work without the add-in.`;
      return { kind: "ourFormula", sheet: kind === "name" ? null : sheet, address, sentence };
    }),
];
