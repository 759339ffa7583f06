import type { ShareCheck } from "../../share/ShareCheck";
import { counted } from "../numbers/formats";
import { Notice } from "../pieces/Notice";

/** Formulas that no cell holds stay in the workbook: they are not replaced in place. */
export function NotReplaced({ check: { findings, formulas } }: { readonly check: ShareCheck }) {
  const others = findings.filter(({ kind }) => kind === "ourFormula").length - formulas.length;
  if (others <= 0) return null;
  return (
    <Notice kind="info">
      {counted(others, "more formula stands", "more formulas stand")} outside cells, as in names, rules, dropdowns or
      charts, and will stay as they are. A partner copy sees to these too.
    </Notice>
  );
}
