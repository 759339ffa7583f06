import type { BookSheet } from "../book/BookSheet";
import type { CopyPlan } from "../copy/CopyPlan";
import { child } from "../xml/XmlNode";
import type { CoverStyles } from "./coverStyles";
import { noteRow } from "./noteCells";

/** Writes a heading and lines under everything that stands on a sheet, where its texts begin. */
export function noteOnStart(
  plan: CopyPlan,
  sheet: BookSheet,
  title: string,
  lines: readonly string[],
  styles: CoverStyles,
): void {
  const { part, used } = sheet;
  const data = child(part?.root, "sheetData");
  if (!part || !data) return;
  const last = part.rows.reduce((before, { attributes }) => Number(attributes.r ?? before + 1), 0);
  const texts = [{ text: title, style: styles.heading }, ...lines.map((text) => ({ text, style: 0 }))];
  const rows = texts.map((cell, at) => noteRow(part.root.prefix, last + 2 + at, used?.column ?? 1, [cell]));
  plan.draft.edits(part).append(data, rows.join(""));
}
