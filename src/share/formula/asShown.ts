import { ourCalls } from "./ourCalls";
import { ourName } from "./ourName";

/** A formula with our functions as Excel shows them: files spell LMI.CAGR as _xldudf_LMI_CAGR. All else stays as it is. */
export function asShown(formula: string): string {
  const { pieces, at } = ourCalls(formula);
  return pieces.map(({ text }, index) => (at.has(index) ? `LMI.${ourName(text)!}` : text)).join("");
}
