import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ActiveCell } from "../../excel/activeCell";
import { areaAddress } from "../../excel/areaAddress";
import { Notice } from "../pieces/Notice";
import { Stack } from "../pieces/Stack";
import { ViewFrame } from "../pieces/ViewFrame";
import { ViewHeading } from "../pieces/ViewHeading";
import { useSession } from "../session";
import type { AnyMeasure } from "./AnyMeasure";
import type { ArgumentField } from "./argumentFields";
import { argumentFields, fieldOf } from "./argumentFields";
import { FieldList } from "./FieldList";
import { FormulaShown } from "./FormulaShown";
import { fieldId } from "./fieldId";
import type { Given } from "./given";
import { givenOf } from "./given";
import { InsertBar } from "./InsertBar";
import { LiveResult } from "./LiveResult";
import { placeFormula } from "./placeFormula";
import type { Live } from "./useLiveResult";
import { useLiveResult } from "./useLiveResult";
import { useTarget } from "./useTarget";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  name: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground3 },
});

/** One function: its arguments, what they come to, and the formula for the sheet. */
export function FormulaForm({ measure }: { readonly measure: AnyMeasure }) {
  const { host, formula } = useSession();
  const fields = argumentFields(measure);
  const givens = fields.map((field) => givenOf(field, formula.entries[field.name]));
  const { target, problem } = useTarget();
  const live = useLiveResult({ measure, fields, givens, sheet: target?.sheet ?? null });
  const [isAsked, setIsAsked] = useState(false);
  const place = (cell: ActiveCell) => placeFormula({ measure, fields, givens, size: sizeOf(live) }, cell);
  const placed = target && place(target);
  const where = placed && "area" in placed ? areaAddress(placed.area) : null;
  const mend = () => {
    setIsAsked(true);
    const field = fieldToMend(fields, givens, live);
    if (field === undefined) live.again();
    else document.getElementById(fieldId(field.name))?.focus();
  };
  const all = { measure, fields, givens, target, live, place, where };
  return (
    <ViewFrame actions={host === "excel" && <InsertBar {...all} onMend={mend} />}>
      <Head measure={measure} />
      {host === "none" && <Notice kind="warning">Open this pane in Excel: here is no workbook to work with.</Notice>}
      {problem !== null && <Notice kind="warning">{problem}</Notice>}
      <FieldList {...all} sentence={live.kind === "refused" ? live.sentence : null} isAsked={isAsked} />
      <LiveResult {...all} />
      <FormulaShown {...all} />
    </ViewFrame>
  );
}

/** Before it is known how much it fills, a formula is taken for one cell. */
const sizeOf = (live: Live) =>
  live.kind === "rows" ? { rows: live.rows.length, columns: live.rows[0]!.length } : { rows: 1, columns: 1 };

/** The field that keeps the formula from being written; undefined if it is something else. */
function fieldToMend(
  fields: readonly ArgumentField[],
  givens: readonly Given[],
  live: Live,
): ArgumentField | undefined {
  if (live.kind === "refused") return fieldOf(live.sentence, fields);
  const wrong = fields.find((_, at) => givens[at]!.kind === "wrong");
  return wrong ?? (live.kind === "incomplete" ? live.needed[0] : undefined);
}

function Head({ measure: { name, title, summary } }: { readonly measure: AnyMeasure }) {
  const styles = useStyles();
  const { draftFormula, showHelp } = useSession();
  return (
    <Stack gap="small">
      <ViewHeading>{title}</ViewHeading>
      <div className={styles.line}>
        <Text size={200} className={styles.name}>
          LMI.{name}
        </Text>
        <Link as="button" onClick={() => draftFormula({ name: null })}>
          All functions
        </Link>
      </div>
      <Text>
        {summary}{" "}
        <Link as="button" inline onClick={() => showHelp(name)}>
          Explanation and example
        </Link>
      </Text>
    </Stack>
  );
}
