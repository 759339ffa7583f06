import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { count } from "../numbers/formats";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  number: { textAlign: "right" },
  cell: { padding: `${tokens.spacingVerticalXXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Sheets and how many rows they fill. */
export function SheetList({
  sheets,
}: {
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
}) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            Sheet
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            Rows
          </th>
        </tr>
      </thead>
      <tbody>
        {sheets.map(({ name, rows }) => (
          <tr key={name}>
            <td className={styles.cell}>{name}</td>
            <td className={mergeClasses(styles.cell, styles.number)}>{count(rows)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
