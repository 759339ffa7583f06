import { type Property, property } from "../batch/definition";
import type { Reader } from "../batch/reader";
import type { Style, StylePatch } from "../model/style";
import { areaOf, type RangeTarget } from "./rangeTarget";

export const styled = (target: RangeTarget, patch: StylePatch): void => target.sheet.format(areaOf(target), patch);

/** What the cells have in common; null if they differ. */
export function uniform<K extends keyof Style>(target: RangeTarget, key: K): Style[K] | null {
  const values = new Set([...target.sheet.styles.within(areaOf(target))].map((style) => style[key]));
  return values.size === 1 ? [...values][0]! : null;
}

/** A property that is a part of every cell's style. */
export const ofStyle = <K extends keyof Style>(key: K, reader: Reader<Style[K]>): Property<RangeTarget> =>
  property(
    reader,
    (target) => uniform(target, key),
    (target, value) => styled(target, { [key]: value }),
  );
