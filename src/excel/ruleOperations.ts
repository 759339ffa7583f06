import type { ConditionalFormat, Validation } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import { applyFont } from "./formatOperations";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";
import type { Target } from "./Target";

/** A sheet's input rules and conditional formats. */
export function ruleOperations({ sheet, worksheet }: Target): Operation[] {
  const { validations, conditionalFormats } = sheet;
  if (validations.length + conditionalFormats.length === 0) return [];
  return [
    {
      bytes: CALL_BYTES * (6 * validations.length + 10 * conditionalFormats.length),
      sentence: `Adding the choices of ${sheet.name}`,
      run: () => {
        for (const each of validations) validate(worksheet.getRange(areaAddress(each.area)).dataValidation, each);
        // Excel puts every new one on top, so that the later wins, as with formats.
        for (const each of conditionalFormats) highlight(worksheet.getRange(areaAddress(each.area)), each);
      },
    },
  ];
}

function validate(on: Excel.DataValidation, validation: Validation): void {
  on.rule = rule(validation);
  on.ignoreBlanks = true;
  on.errorAlert = { message: validation.error, showAlert: true, style: "Stop", title: "" };
  if (validation.prompt !== undefined) on.prompt = { message: validation.prompt, showPrompt: true, title: "" };
}

function rule(validation: Validation): Excel.DataValidationRule {
  // Choices written into the rule itself would break where lists are separated by semicolons: the source is always cells.
  if (validation.kind === "list") return { list: { inCellDropDown: true, source: `=${validation.source}` } };
  const between = { formula1: validation.min, formula2: validation.max, operator: "Between" } as const;
  return validation.kind === "decimal" ? { decimal: between } : { wholeNumber: between };
}

function highlight(range: Excel.Range, format: ConditionalFormat): void {
  if (format.kind === "bar") return bar(range.conditionalFormats.add("DataBar").dataBar, format);
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = `=${format.formula}`;
  applyFont(custom.format.font, format.style);
  if (format.style.fill !== undefined) custom.format.fill.color = `#${format.style.fill}`;
  for (const [side, color] of [
    ["EdgeTop", format.style.borderTop],
    ["EdgeBottom", format.style.borderBottom],
  ] as const) {
    if (color === undefined) continue;
    const border = custom.format.borders.getItem(side);
    border.style = "Continuous";
    border.color = `#${color}`;
  }
}

function bar(dataBar: Excel.DataBarConditionalFormat, { color, min, max }: ConditionalFormat & { kind: "bar" }): void {
  dataBar.lowerBoundRule = { type: "Number", formula: String(min) };
  dataBar.upperBoundRule = { type: "Number", formula: String(max) };
  dataBar.positiveFormat.fillColor = `#${color}`;
  dataBar.positiveFormat.gradientFill = false;
}
