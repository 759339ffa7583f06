import { type Definition, method, property } from "../batch/definition";
import { color, either, oneOf } from "../batch/reader";
import { areaOf, type RangeTarget } from "./rangeTarget";
import { styled, uniform } from "./styled";

export const rangeFill: Definition<RangeTarget> = {
  name: "RangeFill",
  check: areaOf,
  properties: {
    /** No fill reads as white, as in Excel. */
    color: property(
      either(oneOf(""), color),
      (target) => uniform(target, "fill") ?? (isUnfilled(target) ? "#FFFFFF" : ""),
      (target, value) => styled(target, { fill: value === "" ? null : value }),
    ),
  },
  methods: { clear: method([], (target) => styled(target, { fill: null })) },
};

const isUnfilled = (target: RangeTarget): boolean =>
  [...target.sheet.styles.within(areaOf(target))].every(({ fill }) => fill === null);
