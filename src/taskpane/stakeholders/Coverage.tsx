import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { count, counted } from "../numbers/formats";
import type { coverageOf } from "./coverageOf";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    padding: 0,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: "right", whiteSpace: "nowrap", paddingLeft: tokens.spacingHorizontalS, verticalAlign: "top" },
  none: { color: tokens.colorNeutralForeground3 },
});

/** How many organisations there are of each group, in words where there is none. */
export function Coverage({ coverage }: { readonly coverage: ReturnType<typeof coverageOf> }) {
  const styles = useStyles();
  const { categories, without } = coverage;
  const missing = categories.filter(({ organisations }) => organisations === 0).length;
  return (
    <>
      <Text>
        {missing === 0
          ? "Every group has an organisation."
          : `${count(missing)} of ${counted(categories.length, "group")} ${missing === 1 ? "has none yet: the scan asks for it" : "have none yet: the scan asks for them"}.`}
        {without > 0 &&
          ` ${counted(without, "organisation has", "organisations have")} no group: choose it on the sheet.`}
      </Text>
      <table className={styles.table} aria-label="Organisations of each group">
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              Group
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              Organisations
            </th>
          </tr>
        </thead>
        <tbody>
          {categories.map(({ name, organisations }) => (
            <tr key={name}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              <td className={mergeClasses(styles.cell, styles.number, organisations === 0 && styles.none)}>
                {organisations === 0 ? "none yet" : count(organisations)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
