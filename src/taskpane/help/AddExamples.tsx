import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Progress as Done } from "../../excel/Watch";
import { openWorkbook, problemSentence } from "../openWorkbook";
import { Notice } from "../pieces/Notice";
import { Progress } from "../pieces/Progress";
import { useSession } from "../session";

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly done: Done; readonly cancel: () => void }
  | { readonly kind: "added"; readonly name: string }
  | { readonly kind: "failed"; readonly sentence: string };

interface AddExamplesProps {
  /** Told what the sheet is called when it is there. */
  readonly onAdded?: (name: string) => void;
}

const useStyles = makeStyles({ start: { alignSelf: "start" } });

function useAdding(onAdded: AddExamplesProps["onAdded"]) {
  const [state, setState] = useState<State>({ kind: "idle" });
  const add = async () => {
    const controller = new AbortController();
    const progress = (done: Done) => setState({ kind: "busy", done, cancel: () => controller.abort() });
    progress({ done: 0, of: 1, sentence: "Preparing the examples" });
    try {
      const { addExamples } = await openWorkbook();
      const { sheets } = await addExamples({ progress, signal: controller.signal });
      setState({ kind: "added", name: sheets[0]!.name });
      onAdded?.(sheets[0]!.name);
    } catch (error) {
      if (controller.signal.aborted) setState({ kind: "idle" });
      else setState({ kind: "failed", sentence: await problemSentence(error) });
    }
  };
  return { state, add };
}

/** Adds every function, live, to the workbook on a sheet of its own. */
export function AddExamples({ onAdded }: AddExamplesProps) {
  const styles = useStyles();
  const { host } = useSession();
  const { state, add } = useAdding(onAdded);
  if (state.kind === "busy") return <Progress {...state.done} onCancel={state.cancel} />;
  return (
    <>
      <Text>
        Every function once, at work on invented numbers, on a new sheet. The sheet needs the add-in: delete it before
        you share the workbook.
      </Text>
      {state.kind === "added" && (
        <Notice kind="success" live>
          The sheet {state.name} was added. Nothing else was changed.
        </Notice>
      )}
      {state.kind === "failed" && (
        <Notice kind="error" live>
          {state.sentence}
        </Notice>
      )}
      <Button className={styles.start} disabled={host !== "excel"} onClick={() => void add()}>
        Add a sheet of examples
      </Button>
    </>
  );
}
