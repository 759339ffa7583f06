import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ActiveCell } from "../../excel/activeCell";
import type { Placed } from "../../excel/insertFormula";
import type { ResultCell } from "../../functions/cellError";
import type { AnyMeasure } from "./AnyMeasure";
import { RESULT_ID } from "./fieldId";
import type { Given } from "./given";
import { InsertOutcome } from "./InsertOutcome";
import { shapeInWords } from "./shapeInWords";
import { shownCell } from "./shownCell";
import { useInserting } from "./useInserting";
import type { Live } from "./useLiveResult";

interface InsertBarProps {
  readonly measure: AnyMeasure;
  readonly givens: readonly Given[];
  readonly target: ActiveCell | null;
  readonly live: Live;
  readonly place: (cell: ActiveCell) => Placed;
  /** The cells that the formula and its result will fill; null where it cannot stand. */
  readonly where: string | null;
  /** The formula is asked for though something is missing or wrong. */
  readonly onMend: () => void;
}

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, width: "100%", minWidth: 0 },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  where: { flexGrow: 1, minWidth: 0 },
  result: { display: "block", fontSize: "inherit", textAlign: "left" },
  insert: { flexShrink: 0 },
});

/** Where the formula goes, the button that writes it, and what became of that. */
export function InsertBar({ measure, givens, target, live, place, where, onMend }: InsertBarProps) {
  const styles = useStyles();
  const isReady = live.kind === "rows" || live.kind === "tooLarge";
  const { outcome, insert } = useInserting(place, {
    formula: JSON.stringify(givens),
    target: target && JSON.stringify(target),
  });
  return (
    <div className={styles.bar}>
      <InsertOutcome outcome={outcome} onAgree={(cell) => void insert(cell)} />
      <div className={styles.line}>
        <Text size={200} className={styles.where}>
          {live.kind === "rows" && <ShowResult measure={measure} rows={live.rows} />}
          {target !== null &&
            (where === null ? "Select the cell where the formula should go." : `Goes into ${where} on ${target.sheet}`)}
        </Text>
        <Button
          appearance="primary"
          className={styles.insert}
          disabledFocusable={live.kind === "busy"}
          onClick={() => (isReady ? void insert(null) : onMend())}
        >
          Insert
        </Button>
      </div>
    </div>
  );
}

type ResultRows = readonly (readonly ResultCell[])[];

/** Leads from the foot of a long form to what it comes to. */
function ShowResult({ measure, rows }: { readonly measure: AnyMeasure; readonly rows: ResultRows }) {
  const styles = useStyles();
  const isSingle = rows.length === 1 && rows[0]!.length === 1;
  return (
    <Link as="button" className={styles.result} onClick={() => document.getElementById(RESULT_ID)?.scrollIntoView()}>
      Result: {isSingle ? shownCell(rows[0]![0]!, measure.numberFormat) : shapeInWords(rows)}
    </Link>
  );
}
