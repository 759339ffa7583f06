import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CellError, type ResultCell } from "../../functions/cellError";
import { count, counted } from "../numbers/formats";
import type { AnyMeasure } from "./AnyMeasure";
import { shownCell } from "./shownCell";

interface ResultTableProps {
  readonly measure: AnyMeasure;
  readonly titles: readonly string[] | null;
  readonly rows: readonly (readonly ResultCell[])[];
}

const useStyles = makeStyles({
  frame: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", minWidth: "100%", fontSize: tokens.fontSizeBase200 },
  heading: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "right",
    verticalAlign: "bottom",
    whiteSpace: "normal",
    overflowWrap: "normal",
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: "right",
    whiteSpace: "nowrap",
  },
  words: { textAlign: "left" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  number: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    whiteSpace: "nowrap",
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  rest: { color: tokens.colorNeutralForeground3 },
});

/** So many are seen at a glance; the rest is for the sheet. */
const ROWS = 5;
const COLUMNS = 9;

/** The first rows of a result. */
export function ResultTable({ measure, titles, rows }: ResultTableProps) {
  const styles = useStyles();
  const shown = rows.slice(0, ROWS).map((row) => row.slice(0, COLUMNS));
  const width = rows[0]?.length ?? 0;
  const numbered = Array.from({ length: width }, (_, at) => `Column ${count(at + 1)}`);
  const headings = titles ?? (width === 1 ? [measure.title] : numbered);
  const rest = [
    ...(rows.length > ROWS ? [counted(rows.length - ROWS, "more row")] : []),
    ...(width > COLUMNS ? [counted(width - COLUMNS, "more column")] : []),
  ];
  return (
    <>
      <div className={styles.frame} role="region" aria-label="First rows of the result" tabIndex={0}>
        <table className={styles.table}>
          <Headings titles={headings} rows={shown} />
          <tbody>
            {shown.map((row, at) => (
              <Row key={at} row={row} number={at + 1} numberFormat={measure.numberFormat} />
            ))}
          </tbody>
        </table>
      </div>
      {rest.length > 0 && (
        <Text size={200} className={styles.rest}>
          and {rest.join(", ")}
        </Text>
      )}
    </>
  );
}

function Headings({ titles, rows }: { readonly titles: readonly string[]; readonly rows: ResultTableProps["rows"] }) {
  const styles = useStyles();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.number}>
          Row
        </th>
        {titles.slice(0, COLUMNS).map((title, at) => (
          <th
            key={title}
            scope="col"
            className={mergeClasses(styles.cell, styles.heading, isWord(rows, at) && styles.words)}
          >
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const isWord = (rows: readonly (readonly ResultCell[])[], column: number) =>
  rows.some((row) => typeof row[column] === "string");

interface RowProps {
  readonly row: readonly ResultCell[];
  readonly number: number;
  readonly numberFormat: string;
}

function Row({ row, number, numberFormat }: RowProps) {
  const styles = useStyles();
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.number}>
        {count(number)}
      </th>
      {row.map((cell, at) => (
        <td
          key={at}
          className={mergeClasses(
            styles.cell,
            typeof cell === "string" && styles.words,
            cell instanceof CellError && styles.error,
          )}
        >
          {shownCell(cell, numberFormat)}
        </td>
      ))}
    </tr>
  );
}
