import { type Definition, method, property, readOnly } from "../batch/definition";
import { flag, oneOf, plainObject, type Reader, text } from "../batch/reader";
import { checkFormula } from "../entry/checkFormula";
import { cellArea, contains, intersection } from "../model/area";
import { HostError } from "../model/HostError";
import type { ValidationModel, ValidationRule } from "../model/validation";
import { areaOf, type RangeTarget } from "./rangeTarget";

const noPrompt: ValidationModel["prompt"] = { showPrompt: true, title: "", message: "" };
const noAlert: ValidationModel["errorAlert"] = { showAlert: true, title: "", message: "", style: "Stop" };
const blank = { rule: {}, ignoreBlanks: true, prompt: noPrompt, errorAlert: noAlert };

/** Of a written list and of a formula alike. */
const longest = 255;
const operators = oneOf(
  ...[
    "Between",
    "NotBetween",
    "EqualTo",
    "NotEqualTo",
    "GreaterThan",
    "LessThan",
    "GreaterThanOrEqualTo",
    "LessThanOrEqualTo",
  ],
);

function current(target: RangeTarget): ValidationModel | undefined {
  const area = areaOf(target);
  return target.sheet.validations.find(({ areas }) => areas.some((each) => contains(each, area)));
}

/** A part of what the range's cells have; several kinds in one range read as null, as in Excel. */
const read =
  <K extends keyof ValidationModel>(key: K, none: ValidationModel[K]) =>
  (target: RangeTarget): unknown => {
    const found = current(target);
    if (found) return found[key];
    const area = areaOf(target);
    const some = target.sheet.validations.some(({ areas }) => areas.some((each) => intersection(each, area)));
    return some ? null : none;
  };

function patch(target: RangeTarget, change: Partial<ValidationModel>): void {
  target.sheet.setValidation(areaOf(target), { ...blank, ...current(target), ...change });
}

const keysOf: Readonly<Record<string, readonly string[]>> = {
  list: ["inCellDropDown", "source"],
  decimal: ["formula1", "formula2", "operator"],
  wholeNumber: ["formula1", "formula2", "operator"],
  textLength: ["formula1", "formula2", "operator"],
  custom: ["formula"],
};

/** One kind with its own words; a kind or a word that is not known is an error that names it. */
function readRule(value: unknown, target: RangeTarget): ValidationRule {
  const kinds = Object.entries(plainObject(value, "rule")).filter(
    ([, details]) => details !== null && details !== undefined,
  );
  const [kind, given] = kinds[0] ?? [];
  if (kinds.length !== 1 || kind === undefined)
    throw new HostError("InvalidArgument", "A validation has one rule of one kind.");
  const known = keysOf[oneOf(...Object.keys(keysOf))(kind, "rule")]!;
  const details = Object.entries(plainObject(given, `rule.${kind}`)).filter(
    ([, word]) => word !== null && word !== undefined,
  );
  for (const [key, word] of details) {
    oneOf(...known)(key, `rule.${kind}`);
    if (key === "operator") operators(word, "operator");
    if (typeof word === "string" && word.startsWith("=")) checkSource(word, target);
    else if (key === "source") checkList(text(word, "source"));
  }
  return { [kind]: Object.fromEntries(details) } as ValidationRule;
}

function checkList(source: string): void {
  if (source.length > longest || source === "") {
    throw new HostError("InvalidArgument", `A written list has 1 to ${longest} characters; take cells for more.`);
  }
}

function checkSource(formula: string, target: RangeTarget): void {
  if (/[\p{L}\p{N}_]\[/u.test(formula)) {
    throw new HostError("InvalidArgument", `A validation may not use structured references of tables: ${formula}.`);
  }
  if (formula.length > longest) {
    throw new HostError("InvalidArgument", `A validation's formula has up to ${longest} characters: ${formula}.`);
  }
  const { row, column } = areaOf(target);
  checkFormula(formula, target.sheet, cellArea(row, column));
}

const words = (title: unknown, message: unknown, longestTitle: number, longestMessage: number) => {
  const read = { title: text(title ?? "", "title"), message: text(message ?? "", "message") };
  if (read.title.length > longestTitle || read.message.length > longestMessage) {
    throw new HostError(
      "InvalidArgument",
      `A title has up to ${longestTitle} characters, a message up to ${longestMessage}.`,
    );
  }
  return read;
};

const prompt: Reader<ValidationModel["prompt"]> = (value, what) => {
  const { showPrompt, title, message } = plainObject(value, what);
  return { showPrompt: flag(showPrompt ?? true, "showPrompt"), ...words(title, message, 32, 255) };
};

const errorAlert: Reader<ValidationModel["errorAlert"]> = (value, what) => {
  const { showAlert, title, message, style } = plainObject(value, what);
  const kind = oneOf("Stop", "Warning", "Information")(style ?? "Stop", "style");
  return { showAlert: flag(showAlert ?? true, "showAlert"), ...words(title, message, 32, 225), style: kind };
};

const typeOf = (target: RangeTarget): unknown => {
  const rule = read("rule", {})(target) as ValidationRule | null;
  const [kind] = Object.keys(rule ?? {});
  return rule === null ? "Inconsistent" : kind === undefined ? "None" : kind.charAt(0).toUpperCase() + kind.slice(1);
};

export const dataValidation: Definition<RangeTarget> = {
  name: "DataValidation",
  check: areaOf,
  properties: {
    rule: { get: read("rule", {}), set: (target, value) => patch(target, { rule: readRule(value, target) }) },
    prompt: property(prompt, read("prompt", noPrompt), (target, value) => patch(target, { prompt: value })),
    errorAlert: property(errorAlert, read("errorAlert", noAlert), (target, value) =>
      patch(target, { errorAlert: value }),
    ),
    ignoreBlanks: property(flag, read("ignoreBlanks", true), (target, value) => patch(target, { ignoreBlanks: value })),
    type: readOnly(typeOf),
  },
  methods: { clear: method([], (target) => target.sheet.setValidation(areaOf(target), null)) },
};
