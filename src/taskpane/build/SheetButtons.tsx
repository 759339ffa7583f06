import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../pieces/Notice";
import { useGoTo } from "../pieces/useGoTo";

/** Start, the ranking and its map: where a reader begins. */
const SHOWN = 3;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Goes to the first sheets of a ranking. */
export function SheetButtons({ names }: { readonly names: readonly string[] }) {
  const styles = useStyles();
  const { goTo, problem } = useGoTo();
  return (
    <>
      <div className={styles.buttons}>
        {names.slice(0, SHOWN).map((name) => (
          <Button key={name} onClick={() => void goTo(name)}>
            {name}
          </Button>
        ))}
      </div>
      {problem && (
        <Notice kind="error" live>
          {problem}
        </Notice>
      )}
    </>
  );
}
