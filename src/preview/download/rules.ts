import type { ConditionalFormat, Validation } from "../../sheets/sheet";
import type { ConditionalFormatModel, DataBarRule } from "../host/model/conditionalFormat";
import type { SheetModel } from "../host/model/SheetModel";
import type { ValidationModel } from "../host/model/validation";
import { area1 } from "./area1";
import { hex, styleOf } from "./formats";

const withoutSign = (formula: string) => formula.replace(/^=/, "");

/** In a workbook as a value the later wins, in the model the first. */
export const conditionalFormatsOf = ({ conditionalFormats }: SheetModel): ConditionalFormat[] =>
  conditionalFormats.toReversed().flatMap(conditionalFormat);

function conditionalFormat({ areas, rule }: ConditionalFormatModel): ConditionalFormat[] {
  return areas.map((each) => {
    const area = area1(each);
    if (rule.type === "Custom")
      return { kind: "formula", area, formula: withoutSign(rule.formula), style: styleOf(rule.style, {}) };
    const { fillColor, lowerBoundRule, upperBoundRule } = rule.bar;
    return {
      kind: "bar",
      area,
      color: hex(fillColor),
      min: boundOf(lowerBoundRule, 0),
      max: boundOf(upperBoundRule, 100),
    };
  });
}

/** A bound that is no number would follow the cells; the file's bars have fixed ends. */
const boundOf = ({ type, formula }: DataBarRule, otherwise: number) =>
  type === "Number" && formula !== undefined ? Number(withoutSign(formula)) : otherwise;

/** A list that is no formula stands in a file as a text. */
const listSource = (source: string) => (source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`);

/** Lists and bounds of numbers, which is all that a worksheet as a value knows. */
export const validationsOf = ({ validations }: SheetModel): Validation[] => validations.flatMap(validation);

function validation({ areas, rule, prompt, errorAlert }: ValidationModel): Validation[] {
  const texts = { error: errorAlert.message, ...(prompt.message === "" ? {} : { prompt: prompt.message }) };
  return areas.flatMap((each): Validation[] => {
    const common = { area: area1(each), ...texts };
    const source = rule["list"]?.["source"];
    if (source !== undefined) return [{ ...common, kind: "list", source: listSource(String(source)) }];
    const between = rule["decimal"] ?? rule["wholeNumber"];
    if (between?.["operator"] !== "Between") return [];
    const [min, max] = [Number(between["formula1"]), Number(between["formula2"])];
    return [{ ...common, kind: rule["decimal"] ? "decimal" : "whole", min, max }];
  });
}
