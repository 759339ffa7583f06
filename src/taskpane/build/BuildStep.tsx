import { Text } from "@fluentui/react-components";
import { Notice } from "../pieces/Notice";
import { Progress } from "../pieces/Progress";
import { useSession } from "../session";
import { RefreshResult } from "./RefreshResult";
import { Result } from "./Result";

/** Writes the sheets, shows how far it is, and what was made. */
export function BuildStep() {
  const { building, host } = useSession();
  const { state } = building;
  if (host === "none") {
    return (
      <Notice kind="warning">Sheets are built in Excel: open this pane there, from Labor Market on the ribbon.</Notice>
    );
  }
  switch (state.kind) {
    case "idle":
      return <Text>Press Build to write the sheets. Nothing of yours is changed.</Text>;
    case "busy": {
      const { done, of, sentence } = state.progress;
      return <Progress sentence={sentence} done={done} of={of} onCancel={building.cancel} />;
    }
    case "failed":
      return (
        <Notice kind={state.wasCancelled ? "info" : "error"} live>
          {state.sentence}
        </Notice>
      );
    case "built":
      return <Result report={state.report} />;
    case "refreshed":
      return <RefreshResult report={state.report} />;
  }
}
