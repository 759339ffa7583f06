import { type Definition, hostObject, method, property, readOnly } from "../batch/definition";
import { count, flag, oneOf, text } from "../batch/reader";
import { intersection } from "../model/area";
import type { ConditionalFormatModel } from "../model/conditionalFormat";
import { HostError } from "../model/HostError";
import type { SheetModel } from "../model/SheetModel";
import { conditionalStyle } from "./conditionalStyle";
import { dataBar, plainBar } from "./dataBar";
import { customRule } from "./customRule";
import { range } from "./range";
import { areaOf, type RangeTarget } from "./rangeTarget";

export interface FormatTarget {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

const customFormat: Definition<FormatTarget> = {
  name: "CustomConditionalFormat",
  objects: {
    rule: (target) => hostObject(customRule, target),
    format: (target) => hostObject(conditionalStyle, target),
  },
};

/** Only formats of the two kinds this host has can be read as their kind. */
function asKind(target: FormatTarget, type: ConditionalFormatModel["rule"]["type"]) {
  if (target.format.rule.type !== type) return null;
  return type === "Custom" ? hostObject(customFormat, target) : hostObject(dataBar, target);
}

function kind(target: FormatTarget, type: ConditionalFormatModel["rule"]["type"]) {
  const found = asKind(target, type);
  if (!found) throw new HostError("ItemNotFound", `The conditional format is of the kind ${target.format.rule.type}.`);
  return found;
}

const conditionalFormat: Definition<FormatTarget> = {
  name: "ConditionalFormat",
  id: ({ format: { id } }) => id,
  check: ({ sheet, format }) => {
    if (!sheet.conditionalFormats.includes(format))
      throw new HostError("ItemNotFound", "The conditional format was deleted.");
  },
  properties: {
    id: readOnly(({ format: { id } }) => id),
    type: readOnly(({ format: { rule } }) => rule.type),
    /** The last one made comes first, as in Excel. */
    priority: property(
      count,
      ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      ({ sheet, format }, priority) => {
        sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
        sheet.conditionalFormats.splice(priority, 0, format);
        sheet.changed("conditionalFormats");
      },
    ),
    stopIfTrue: property(
      flag,
      ({ format: { stopIfTrue } }) => stopIfTrue,
      ({ sheet, format }, value) => {
        if (format.rule.type === "DataBar")
          throw new HostError("InvalidArgument", "A data bar cannot stop other formats.");
        format.stopIfTrue = value;
        sheet.changed("conditionalFormats");
      },
    ),
  },
  objects: {
    custom: (target) => kind(target, "Custom"),
    customOrNullObject: (target) => asKind(target, "Custom"),
    dataBar: (target) => kind(target, "DataBar"),
    dataBarOrNullObject: (target) => asKind(target, "DataBar"),
  },
  methods: {
    delete: method([], ({ sheet, format }) => {
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
      sheet.changed("conditionalFormats");
    }),
    getRange: method([], ({ sheet, format: { areas } }) => {
      if (areas.length !== 1) throw new HostError("InvalidOperation", "The format covers more than one area.");
      return hostObject(range, { sheet, area: areas[0]! });
    }),
  },
};

function add(target: RangeTarget, type: "Custom" | "DataBar"): FormatTarget {
  const { sheet } = target;
  const format: ConditionalFormatModel = {
    id: `{CF${sheet.workbook.newId()}}`,
    areas: [areaOf(target)],
    stopIfTrue: false,
    rule: type === "Custom" ? { type, formula: "", style: {} } : { type, bar: plainBar() },
  };
  sheet.conditionalFormats.unshift(format);
  sheet.changed("conditionalFormats");
  return { sheet, format };
}

const formatsOf = (target: RangeTarget): FormatTarget[] =>
  target.sheet.conditionalFormats
    .filter(({ areas }) => areas.some((area) => intersection(area, areaOf(target))))
    .map((format) => ({ sheet: target.sheet, format }));

/** Formats by formula and data bars; the other kinds of Excel are not in this host. */
export const conditionalFormatCollection: Definition<RangeTarget> = {
  name: "ConditionalFormatCollection",
  check: areaOf,
  items: (target) => formatsOf(target).map((each) => hostObject(conditionalFormat, each)),
  methods: {
    add: method([oneOf("Custom", "DataBar")], (target, type) => hostObject(conditionalFormat, add(target, type))),
    clearAll: method([], (target) => target.sheet.clearConditionalFormats(areaOf(target))),
    getCount: method([], (target) => formatsOf(target).length),
    getItem: method([text], (target, id) => {
      const found = formatsOf(target).find(({ format }) => format.id === id);
      if (!found) throw new HostError("ItemNotFound", `There is no conditional format ${id}.`);
      return hostObject(conditionalFormat, found);
    }),
    getItemAt: method([count], (target, index) => {
      const found = formatsOf(target)[index];
      if (!found) throw new HostError("InvalidArgument", `There is no conditional format at ${index}.`);
      return hostObject(conditionalFormat, found);
    }),
  },
};
