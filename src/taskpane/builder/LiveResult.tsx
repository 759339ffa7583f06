import { Link, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { MOST_CELLS } from "../../excel/readRanges";
import type { ResultCell } from "../../functions/cellError";
import { count } from "../numbers/formats";
import { Notice } from "../pieces/Notice";
import { Section } from "../pieces/Section";
import type { AnyMeasure } from "./AnyMeasure";
import type { ArgumentField } from "./argumentFields";
import { fieldOf, withTitles } from "./argumentFields";
import { RESULT_ID } from "./fieldId";
import type { Given } from "./given";
import { readResult } from "./resultReading";
import { ResultProblems } from "./ResultProblems";
import { ResultTable } from "./ResultTable";
import { shapeInWords } from "./shapeInWords";
import { shownCell } from "./shownCell";
import type { Live } from "./useLiveResult";

interface LiveResultProps {
  readonly measure: AnyMeasure;
  readonly fields: readonly ArgumentField[];
  readonly givens: readonly Given[];
  /** The cells that the formula and its result will fill; null where it cannot stand. */
  readonly where: string | null;
  readonly live: Live & { readonly again: () => void };
}

const useStyles = makeStyles({
  single: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  shape: { color: tokens.colorNeutralForeground3 },
});

/** What the formula comes to, before it is in the sheet. */
export function LiveResult(props: LiveResultProps) {
  return (
    <div id={RESULT_ID}>
      <Section title="Result">
        <State {...props} />
      </Section>
    </div>
  );
}

function State(props: LiveResultProps) {
  const { live, fields } = props;
  switch (live.kind) {
    case "incomplete":
      return <Text>{neededSentence(live.needed)}</Text>;
    case "tooLarge":
      return (
        <Notice kind="info">
          {count(live.cells)} cells are too many to be worked out here; up to {count(MOST_CELLS)} are. The formula works
          all the same, but nobody looks whether the cells it will fill are empty: if not, Excel shows #SPILL!.
        </Notice>
      );
    case "busy":
      return live.before ? <Rows {...props} rows={live.before} /> : <Spinner size="tiny" label="Working it out" />;
    case "refused":
      return <Refused sentence={live.sentence} fields={fields} />;
    case "rows":
      return <Rows {...props} rows={live.rows} />;
  }
}

interface RefusedProps {
  readonly sentence: string;
  readonly fields: readonly ArgumentField[];
}

/** The field that does not fit says why; what is of no field is said here. */
function Refused({ sentence, fields }: RefusedProps) {
  const field = fieldOf(sentence, fields);
  if (field) return <Text>No result yet: what “{field.input.title}” holds does not fit. The field says why.</Text>;
  return (
    <Notice kind="error" live>
      {withTitles(sentence, fields)}
    </Notice>
  );
}

function neededSentence(needed: readonly ArgumentField[]): string {
  if (needed.length === 0) return "It is shown here as soon as every field can be read.";
  return `It is shown here as soon as these are filled in: ${needed.map(({ input }) => `“${input.title}”`).join(", ")}.`;
}

interface RowsProps extends LiveResultProps {
  readonly rows: readonly (readonly ResultCell[])[];
}

function Rows({ measure, fields, givens, where, live, rows }: RowsProps) {
  const styles = useStyles();
  const reading = readResult(measure, fields, givens, rows);
  const isSingle = rows.length === 1 && rows[0]!.length === 1;
  return (
    <>
      {reading.sentence !== null && (
        <Text role="status">
          {reading.rows.length > 1 && <Text weight="semibold">First row: </Text>}
          {reading.sentence}
        </Text>
      )}
      {isSingle ? (
        <Text className={styles.single}>{shownCell(rows[0]![0]!, measure.numberFormat)}</Text>
      ) : (
        <ResultTable measure={measure} titles={reading.titles} rows={reading.rows} />
      )}
      <ResultProblems problems={reading.problems} of={reading.rows.length} />
      <Text size={200} className={styles.shape}>
        {shapeInWords(rows)}
        {where !== null && `, ${isSingle ? "in" : "from"} ${where.replace(":", " to ")}`}.{" "}
        <Link as="button" inline onClick={live.again}>
          Work it out again
        </Link>
      </Text>
    </>
  );
}
