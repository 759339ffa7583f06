import type { OtherFormula } from "../book/OtherFormula";
import type { Edits } from "../xml/Edits";

/** Puts another formula in the place of one that no cell holds. */
export function setFormula(edits: Edits, { node, attribute }: OtherFormula, formula: string): void {
  if (attribute === null) edits.setText(node, formula);
  else edits.setAttribute(node, attribute, formula);
}
