import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { terms } from "./terms";

const useStyles = makeStyles({
  terms: { margin: 0 },
  words: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

/** What the words in the pane and the workbook mean. */
export function Glossary() {
  const styles = useStyles();
  return (
    <dl className={styles.terms}>
      {terms.map(({ name, words }) => (
        <Fragment key={name}>
          <dt>
            <Text weight="semibold">{name}</Text>
          </dt>
          <dd className={styles.words}>
            <Text>{words}</Text>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
