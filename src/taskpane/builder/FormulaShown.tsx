import type { ActiveCell } from "../../excel/activeCell";
import { Formula } from "../pieces/Formula";
import { Section } from "../pieces/Section";
import { useWorkbookAnswer } from "../pieces/useWorkbookAnswer";
import { useSession } from "../session";
import type { AnyMeasure } from "./AnyMeasure";
import { formulaText } from "./formulaText";
import type { Given } from "./given";

interface FormulaShownProps {
  readonly measure: AnyMeasure;
  readonly givens: readonly Given[];
  readonly target: ActiveCell | null;
}

/** The formula as this person's Excel writes it. */
export function FormulaShown({ measure, givens, target }: FormulaShownProps) {
  const { host } = useSession();
  const { value } = useWorkbookAnswer(host === "excel" ? "separators" : null, (workbook) => workbook.separators());
  const isWritten = givens.some(({ kind }) => kind !== "nothing") && givens.every(({ kind }) => kind !== "wrong");
  if (!isWritten) return null;
  return (
    <Section title="Formula">
      <Formula>{formulaText(measure, givens, target?.sheet ?? "", value ?? undefined)}</Formula>
    </Section>
  );
}
