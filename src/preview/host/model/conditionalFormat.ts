import type { Area } from "./area";
import type { StylePatch } from "./style";

export interface DataBarRule {
  /** As Office.js has it: "Automatic", "LowestValue", "Number", "Percent", "Formula", "Percentile" ... */
  readonly type: string;
  readonly formula?: string;
}

export interface DataBar {
  fillColor: string;
  borderColor: string;
  gradientFill: boolean;
  negativeFillColor: string;
  negativeBorderColor: string;
  matchPositiveFillColor: boolean;
  matchPositiveBorderColor: boolean;
  barDirection: string;
  axisFormat: string;
  axisColor: string;
  showDataBarOnly: boolean;
  lowerBoundRule: DataBarRule;
  upperBoundRule: DataBarRule;
}

export interface ConditionalFormatModel {
  readonly id: string;
  areas: Area[];
  stopIfTrue: boolean;
  readonly rule:
    | { readonly type: "Custom"; formula: string; style: StylePatch }
    | { readonly type: "DataBar"; readonly bar: DataBar };
}
