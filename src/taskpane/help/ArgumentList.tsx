import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { type ArgumentHelp, needOf } from "../../help/argumentHelp";

const useStyles = makeStyles({
  list: { margin: 0 },
  name: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  need: { color: tokens.colorNeutralForeground3 },
  words: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

/** What a function is given. */
export function ArgumentList({ given }: { readonly given: readonly ArgumentHelp[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {given.map((argument) => (
        <Fragment key={argument.name}>
          <dt>
            <Text weight="semibold" className={styles.name}>
              {argument.name}
            </Text>{" "}
            <Text size={200} className={styles.need}>
              {needOf(argument)}
            </Text>
          </dt>
          <dd className={styles.words}>
            <Text block>{argument.description}</Text>
            {argument.words.length > 0 && (
              <Text block size={200} font="monospace">
                {argument.words.map((word) => `"${word}"`).join("  ")}
              </Text>
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
