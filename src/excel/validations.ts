import type { Area } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import { isRelative } from "./sheetInputs";

/** What may be typed into cells, in Office.js's own words. */
export interface CellRule {
  readonly rule: Excel.DataValidationRule;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks: boolean;
}

/** The rule of a cell; the answer can be taken after the next request. null: anything may be typed. */
export function askRule(worksheet: Excel.Worksheet, cell: Area): () => CellRule | null {
  const { dataValidation } = worksheet.getRange(areaAddress(cell));
  dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
  return () => {
    const { type, rule, prompt, errorAlert, ignoreBlanks } = dataValidation;
    return type === "None" ? null : { rule, prompt, errorAlert, ignoreBlanks };
  };
}

export function setRule(worksheet: Excel.Worksheet, area: Area, rule: CellRule): void {
  Object.assign(worksheet.getRange(areaAddress(area)).dataValidation, rule);
}

/** Whether a rule says the same in every cell. */
export const isSameEverywhere = ({ rule }: CellRule): boolean =>
  Object.values(rule as Readonly<Record<string, Readonly<Record<string, unknown>>>>)
    .flatMap((details) => Object.values(details))
    .every((part) => typeof part !== "string" || !part.startsWith("=") || !isRelative(part));
