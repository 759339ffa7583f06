import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { counted } from "../numbers/formats";
import { Notice } from "../pieces/Notice";
import { useSession } from "../session";
import { ActionLine } from "./ActionLine";

const useStyles = makeStyles({
  // The lines around reach farther out, by their padding.
  inset: { margin: `0 ${tokens.spacingHorizontalM}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** Leads to the preview of the invented sample; files that were read give way only if that is wanted. */
export function SampleButton({ icon }: { readonly icon: ReactElement }) {
  const styles = useStyles();
  const { wizard, reading, building, dispatch, open } = useSession();
  const [state, setState] = useState<"idle" | "asking" | "reading">("idle");
  const { sources, isSample } = wizard.overview;
  // The sample takes the place of itself without a question.
  const files = isSample ? 0 : sources.length;
  const show = async () => {
    setState("reading");
    await reading.useSample();
    building.reset();
    dispatch({ type: "begin", decided: {}, again: null });
    dispatch({ type: "open", step: "Preview" });
    open("rank");
  };
  if (state === "reading") return <Spinner className={styles.inset} label="Making the sample" />;
  if (state === "asking") {
    return (
      <div className={styles.inset}>
        <Notice kind="warning" live>
          <Text>The sample takes the place of the {counted(files, "file")} you added.</Text>
          <div className={styles.buttons}>
            <Button onClick={() => void show()}>Use the sample</Button>
            <Button onClick={() => setState("idle")}>Keep my files</Button>
          </div>
        </Notice>
      </div>
    );
  }
  return (
    <ActionLine
      title="Try with sample data"
      words="An invented region of six counties."
      icon={icon}
      onClick={() => void (files > 0 ? setState("asking") : show())}
    />
  );
}
