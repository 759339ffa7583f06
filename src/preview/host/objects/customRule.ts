import { type Definition, property } from "../batch/definition";
import { text } from "../batch/reader";
import { checkFormula } from "../entry/checkFormula";
import { cellArea } from "../model/area";
import { HostError } from "../model/HostError";
import type { FormatTarget } from "./conditionalFormat";

/** Excel refuses structured references in the formulas of conditional formats. */
function checkRuleFormula(formula: string, { sheet, format: { areas } }: FormatTarget): void {
  if (!formula.startsWith("="))
    throw new HostError("InvalidArgument", `The rule must be a formula with "=", not ${formula}.`);
  if (/[\p{L}\p{N}_]\[/u.test(formula.replace(/"[^"]*"/g, ""))) {
    throw new HostError("InvalidArgument", `The rule ${formula} may not use structured references of tables.`);
  }
  checkFormula(formula, sheet, cellArea(areas[0]!.row, areas[0]!.column));
}

/** The formula is written for the top left cell of the range. */
export const customRule: Definition<FormatTarget> = {
  name: "ConditionalFormatRule",
  properties: {
    formula: property(
      text,
      ({ format: { rule } }) => (rule.type === "Custom" ? rule.formula : ""),
      (target, formula) => {
        checkRuleFormula(formula, target);
        if (target.format.rule.type === "Custom") target.format.rule.formula = formula;
        target.sheet.changed("conditionalFormats");
      },
    ),
  },
};
