import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionalFormatModel, DataBarRule } from "../host/model/conditionalFormat";
import type { ValidationModel } from "../host/model/validation";
import { univerRange } from "./sheetSnapshot";
import { univerFont } from "./univerStyles";

export function univerConditionalFormat({
  id,
  areas,
  stopIfTrue,
  rule,
}: ConditionalFormatModel): IConditionFormattingRule {
  const common = { cfId: id, ranges: areas.map(univerRange), stopIfTrue };
  if (rule.type === "Custom") {
    const [type, subType] = [CFRuleType.highlightCell, CFSubRuleType.formula] as const;
    return { ...common, rule: { type, subType, value: rule.formula, style: univerFont(rule.style) } };
  }
  const { bar } = rule;
  const config = {
    min: bound(bar.lowerBoundRule, CFValueType.min),
    max: bound(bar.upperBoundRule, CFValueType.max),
    isGradient: bar.gradientFill,
    positiveColor: bar.fillColor,
    nativeColor: bar.negativeFillColor,
  };
  return { ...common, rule: { type: CFRuleType.dataBar, isShowValue: !bar.showDataBarOnly, config } };
}

const boundTypes: Readonly<Record<string, CFValueType>> = {
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

function bound(
  { type, formula = "" }: DataBarRule,
  automatic: CFValueType,
): { type: CFValueType; value?: number | string } {
  const known = boundTypes[type];
  if (known === undefined) return { type: automatic };
  return { type: known, value: known === CFValueType.formula ? formula : Number(formula.replace(/^=/, "")) };
}

const kinds: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  decimal: DataValidationType.DECIMAL,
  wholeNumber: DataValidationType.WHOLE,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const errorStyles: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** undefined for a kind of rule that the grid does not show. */
export function univerValidation(validation: ValidationModel, uid: string): ISheetDataValidationRule | undefined {
  const [kind, details] = Object.entries(validation.rule)[0] ?? ["", {}];
  const type = kinds[kind];
  if (type === undefined) return undefined;
  const { errorAlert, prompt } = validation;
  return {
    ...{ uid, type, ranges: validation.areas.map(univerRange), allowBlank: validation.ignoreBlanks },
    ...text("formula1", details["source"] ?? details["formula1"] ?? details["formula"]),
    ...text("formula2", details["formula2"]),
    ...(details["operator"] === undefined ? {} : { operator: operators[String(details["operator"])]! }),
    ...{ showErrorMessage: errorAlert.showAlert, error: errorAlert.message, errorTitle: errorAlert.title },
    errorStyle: errorStyles[errorAlert.style] ?? DataValidationErrorStyle.STOP,
    ...{ showInputMessage: prompt.showPrompt, prompt: prompt.message, promptTitle: prompt.title },
    renderMode: DataValidationRenderMode.ARROW,
    showDropDown: type === DataValidationType.LIST && details["inCellDropDown"] !== false,
  };
}

const text = (key: "formula1" | "formula2", value: string | number | boolean | undefined) =>
  value === undefined ? {} : { [key]: String(value) };
