import type { Print } from "../sheets/sheet";
import { element } from "./element";

const LAST_COLUMN = 16383;

/** Page breaks above the rows that begin a page; the file counts the row before. */
export function rowBreaks({ breaks = [] }: Print): string {
  if (breaks.length === 0) return "";
  const each = breaks.map((row) => element("brk", { id: row - 1, max: LAST_COLUMN, man: 1 }));
  return element("rowBreaks", { count: breaks.length, manualBreakCount: breaks.length }, ...each);
}
