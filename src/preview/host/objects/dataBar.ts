import { type Definition, hostObject, type Property, property } from "../batch/definition";
import { color, either, flag, oneOf, plainObject, type Reader, text } from "../batch/reader";
import type { DataBar, DataBarRule } from "../model/conditionalFormat";
import { HostError } from "../model/HostError";
import type { FormatTarget } from "./conditionalFormat";

export const plainBar = (): DataBar => ({
  fillColor: "#638EC6",
  borderColor: "#638EC6",
  gradientFill: true,
  negativeFillColor: "#FF0000",
  negativeBorderColor: "#FF0000",
  matchPositiveFillColor: false,
  matchPositiveBorderColor: false,
  barDirection: "Context",
  axisFormat: "Automatic",
  axisColor: "#000000",
  showDataBarOnly: false,
  lowerBoundRule: { type: "Automatic" },
  upperBoundRule: { type: "Automatic" },
});

const barOf = ({ format: { rule } }: FormatTarget): DataBar => {
  if (rule.type !== "DataBar") throw new HostError("InvalidOperation", "The conditional format is no data bar.");
  return rule.bar;
};

const of = <K extends keyof DataBar>(key: K, reader: Reader<DataBar[K]>): Property<FormatTarget> =>
  property(
    reader,
    (target) => barOf(target)[key],
    (target, value) => {
      barOf(target)[key] = value;
      target.sheet.changed("conditionalFormats");
    },
  );

const rule: Reader<DataBarRule> = (value, what) => {
  const { type, formula, ...rest } = plainObject(value, what);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new HostError("InvalidArgument", `${what}.${unknown} is no part of such a rule.`);
  const kind = oneOf(
    "Automatic",
    "LowestValue",
    "HighestValue",
    "Number",
    "Percent",
    "Formula",
    "Percentile",
  )(type, what);
  const needsFormula = ["Number", "Percent", "Formula", "Percentile"].includes(kind);
  return needsFormula ? { type: kind, formula: text(formula, `${what}.formula`) } : { type: kind };
};

const clear = either(oneOf(""), color);

const positive: Definition<FormatTarget> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    fillColor: of("fillColor", color),
    borderColor: of("borderColor", clear),
    gradientFill: of("gradientFill", flag),
  },
};

const negative: Definition<FormatTarget> = {
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    fillColor: of("negativeFillColor", color),
    borderColor: of("negativeBorderColor", clear),
    matchPositiveFillColor: of("matchPositiveFillColor", flag),
    matchPositiveBorderColor: of("matchPositiveBorderColor", flag),
  },
};

export const dataBar: Definition<FormatTarget> = {
  name: "DataBarConditionalFormat",
  properties: {
    barDirection: of("barDirection", oneOf("Context", "LeftToRight", "RightToLeft")),
    axisFormat: of("axisFormat", oneOf("Automatic", "None", "CellMidPoint")),
    axisColor: of("axisColor", clear),
    showDataBarOnly: of("showDataBarOnly", flag),
    lowerBoundRule: of("lowerBoundRule", rule),
    upperBoundRule: of("upperBoundRule", rule),
  },
  objects: {
    positiveFormat: (target) => hostObject(positive, target),
    negativeFormat: (target) => hostObject(negative, target),
  },
};
