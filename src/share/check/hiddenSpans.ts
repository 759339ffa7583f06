import type { BookSheet } from "../book/BookSheet";
import { child, children, isOn } from "../xml/XmlNode";

/** Rows or columns from one to another. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Whether they are folded into a group with a button that shows them. */
  readonly isGrouped: boolean;
}

/** The hidden columns of a sheet, whether they hold anything or not. */
export const hiddenColumns = ({ part }: BookSheet): Span[] =>
  joined(
    children(child(part?.root, "cols"), "col")
      .filter((node) => isOn(node, "hidden") || node.attributes.width === "0")
      .map((node) => {
        const { min, max, outlineLevel } = node.attributes;
        return { from: Number(min), to: Number(max), isGrouped: Number(outlineLevel ?? 0) > 0 };
      }),
  );

/** The hidden rows of a sheet, whether they hold anything or not. */
export function hiddenRows({ part }: BookSheet): Span[] {
  let before = 0;
  return joined(
    (part?.rows ?? []).flatMap((node): Span[] => {
      before = Number(node.attributes.r ?? before + 1);
      const isGrouped = Number(node.attributes.outlineLevel ?? 0) > 0;
      return isOn(node, "hidden") || node.attributes.ht === "0" ? [{ from: before, to: before, isGrouped }] : [];
    }),
  );
}

/** Spans of one kind that follow each other as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const before = all.at(-1);
    if (before && before.to + 1 === span.from && before.isGrouped === span.isGrouped)
      all[all.length - 1] = { ...before, to: span.to };
    else all.push(span);
  }
  return all;
}
