import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { columnLetters } from "../../sheets/formula";
import { argumentRows } from "../../help/argumentRows";
import type { ExampleHelp } from "../../help/exampleHelp";
import { shownCell } from "../../help/shownCell";

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  frame: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  cell: { padding: "2px 6px", border: LINE, textAlign: "left", verticalAlign: "bottom", overflowWrap: "normal" },
  heading: { fontWeight: tokens.fontWeightSemibold },
  edge: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground3, textAlign: "center" },
  number: { textAlign: "right" },
});

/** Wider than a narrow pane: it is moved by itself, by keyboard too. */
function Frame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table}>{children}</table>
    </div>
  );
}

/** A long name may be broken after an underscore. */
const Name = ({ children }: { readonly children: string }): ReactNode =>
  children.split(/(?<=_)/).map((part, at) => (
    <span key={at}>
      {part}
      <wbr />
    </span>
  ));

/** A heading stands as what is under it; one over several columns begins where they begin. */
const isNumbers = (cells: readonly (readonly unknown[])[]) =>
  cells[0]!.length === 1 && cells.some(([cell]) => typeof cell === "number");

function Letters({ count }: { readonly count: number }) {
  const styles = useStyles();
  return (
    <tr>
      {Array.from({ length: count + 1 }, (_, column) => (
        <td key={column} className={mergeClasses(styles.cell, styles.edge)}>
          {column === 0 ? "" : columnLetters(column)}
        </td>
      ))}
    </tr>
  );
}

/** The arguments as on a sheet, with the letters and numbers that the call speaks of. */
export function ArgumentsTable({ arguments: laid }: ExampleHelp) {
  const styles = useStyles();
  const rows = argumentRows(laid);
  const edge = mergeClasses(styles.cell, styles.edge);
  return (
    <Frame label="The example's arguments">
      <thead>
        <Letters count={rows[0]!.length} />
        <tr>
          <td className={edge}>1</td>
          {laid.map(({ heading, cells }) => (
            <th
              key={heading}
              scope={cells[0]!.length > 1 ? "colgroup" : "col"}
              colSpan={cells[0]!.length}
              className={mergeClasses(styles.cell, styles.heading, isNumbers(cells) && styles.number)}
            >
              <Name>{heading}</Name>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            <td className={edge}>{row + 2}</td>
            {cells.map((cell, column) => (
              <td key={column} className={mergeClasses(styles.cell, typeof cell === "number" && styles.number)}>
                {cell === null ? "" : shownCell(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Frame>
  );
}

export function ExampleResult({ titles, result }: ExampleHelp) {
  const styles = useStyles();
  return (
    <Frame label="The example's result">
      {titles.length > 0 && (
        <thead>
          <tr>
            {titles.map((title, column) => (
              <th
                key={title}
                scope="col"
                className={mergeClasses(
                  styles.cell,
                  styles.heading,
                  isNumbers(result.map((row) => [row[column]])) && styles.number,
                )}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {result.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column} className={mergeClasses(styles.cell, typeof cell === "number" && styles.number)}>
                {typeof cell === "object" ? cell.error : shownCell(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Frame>
  );
}
