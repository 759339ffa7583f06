import type { Validation } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import { element } from "./element";
import { encodeText } from "./encodeText";
import { escapeXml } from "./escapeXml";
import type { FoundSheet } from "./FoundWorkbook";

/** Excel's limit for the sentences of a validation. */
const LONGEST_SENTENCE = 255;

function sentence(text: string | undefined, place: string): string | undefined {
  if (text !== undefined && text.length > LONGEST_SENTENCE) {
    throw new Error(`${place}: ${text.length} characters, a sentence has at most ${LONGEST_SENTENCE}: ${text}`);
  }
  return text === undefined ? undefined : encodeText(text);
}

function rule(validation: Validation, place: string): string {
  const attributes = {
    type: validation.kind,
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    error: sentence(validation.error, place),
    prompt: sentence(validation.prompt, place),
    sqref: areaAddress(validation.area),
  };
  const limits = validation.kind === "list" ? [validation.source] : [String(validation.min), String(validation.max)];
  const formulas = limits.map((limit, index) => element(`formula${index + 1}`, {}, escapeXml(limit)));
  return element("dataValidation", attributes, ...formulas);
}

/** A sheet's input rules; "" where there are none. Blank is always allowed. */
export function dataValidations({ name, validations }: FoundSheet): string {
  if (validations.length === 0) return "";
  const rules = validations.map((validation) =>
    rule(validation, `${name}!${areaAddress(validation.area)}, validation`),
  );
  return element("dataValidations", { count: rules.length }, ...rules);
}
