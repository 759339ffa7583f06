import { Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ThemeChoice } from "./themeChoice";
import { themeChoices } from "./themeChoice";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** Auto, light or dark. */
export function ThemePicker(props: { readonly choice: ThemeChoice; readonly onChoose: (choice: ThemeChoice) => void }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.row}>
      <Label htmlFor={id} size="small">
        Theme
      </Label>
      <Select
        id={id}
        size="small"
        value={props.choice}
        onChange={(_, { value }) => props.onChoose(themeChoices.find((choice) => choice === value)!)}
      >
        {themeChoices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
    </div>
  );
}
