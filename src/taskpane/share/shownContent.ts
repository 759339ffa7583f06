import type { CellError, Scalar } from "../../sheets/sheet";

const { format } = new Intl.NumberFormat(undefined, { maximumSignificantDigits: 8, useGrouping: false });

/** What a cell will hold, as a person would read it there. */
export function shownContent(content: Scalar | CellError | { readonly formula: string }): string {
  if (content === null || content === "") return "nothing";
  if (typeof content === "number") return format(content);
  if (typeof content === "boolean") return String(content).toUpperCase();
  if (typeof content === "string") return content;
  return "formula" in content ? `=${content.formula}` : content.error;
}
