import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useSession } from "../session";
import { chosenCategories } from "./chosenCategories";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  field: { flexGrow: 1, minWidth: 0 },
  box: { minWidth: 0, width: "100%" },
});

/** Adds a category that the toolkit does not have. @param taken names that are there */
export function OwnCategory({ taken }: { readonly taken: readonly string[] }) {
  const styles = useStyles();
  const { state, decide } = useSession().scan;
  const [name, setName] = useState("");
  const wanted = name.trim();
  const isTaken = taken.some((each) => each.toLowerCase() === wanted.toLowerCase());
  const add = () => {
    if (wanted === "" || isTaken) return;
    decide({
      ownCategories: [...state.ownCategories, wanted],
      categories: [...chosenCategories(state), wanted],
    });
    setName("");
  };
  return (
    <Field label="A group of your own" {...(isTaken ? { validationMessage: "It is in the list above." } : {})}>
      <div className={styles.row}>
        <Input
          className={styles.field}
          input={{ className: styles.box }}
          aria-label="A group of your own"
          value={name}
          onChange={(_, data) => setName(data.value)}
          onKeyDown={({ key }) => key === "Enter" && add()}
        />
        <Button disabled={wanted === "" || isTaken} onClick={add}>
          Add
        </Button>
      </div>
    </Field>
  );
}
