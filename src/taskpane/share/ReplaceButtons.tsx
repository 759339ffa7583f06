import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Section } from "../pieces/Section";
import type { ReplaceBy } from "./replacementsOf";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The other way: without the add-in's formulas from now on. */
export function ReplaceButtons({ onReplace }: { readonly onReplace: (by: ReplaceBy) => void }) {
  const styles = useStyles();
  return (
    <Section title="Or change this workbook">
      <Text>
        Formulas of this add-in are replaced here, in your own cells. You see which before anything is changed.
      </Text>
      <div className={styles.buttons}>
        <Button onClick={() => onReplace("formulas")}>Replace by Excel formulas</Button>
        <Button onClick={() => onReplace("values")}>Replace by values</Button>
      </div>
    </Section>
  );
}
