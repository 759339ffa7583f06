import type { Replacement } from "../../excel/Replacement";
import type { OurFormula } from "../../share/OurFormula";

/** What takes the place of a formula of ours. */
export type ReplaceBy = "formulas" | "values";

/** The same formulas in Excel's own functions, or their values; where there is no such formula, its value. */
export const replacementsOf = (formulas: readonly OurFormula[], by: ReplaceBy): Replacement[] =>
  formulas.map(({ sheet, area, formula, values, native }) => ({
    sheet,
    area,
    formula,
    cells: values.map((row, down) =>
      row.map((value, right) => {
        const own = by === "formulas" ? native[down]![right]! : null;
        return own === null ? value : { formula: own };
      }),
    ),
  }));
