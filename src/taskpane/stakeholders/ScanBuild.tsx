import { Text } from "@fluentui/react-components";
import { Notice } from "../pieces/Notice";
import { Progress } from "../pieces/Progress";
import { useSession } from "../session";
import { ScanResult } from "./ScanResult";

/** Writes the scan, shows how far it is, and what was made. */
export function ScanBuild() {
  const { scan, host } = useSession();
  const { state, cancel } = scan.building;
  if (host === "none") {
    return (
      <Notice kind="warning">Sheets are built in Excel: open this pane there, from Labor Market on the ribbon.</Notice>
    );
  }
  switch (state.kind) {
    case "idle":
      return <Text>Press Build to write the scan. Nothing of yours is changed.</Text>;
    case "busy": {
      const { done, of, sentence } = state.progress;
      return <Progress sentence={sentence} done={done} of={of} onCancel={cancel} />;
    }
    case "failed":
      return (
        <Notice kind={state.wasCancelled ? "info" : "error"} live>
          {state.sentence}
        </Notice>
      );
    default:
      return <ScanResult outcome={state} />;
  }
}
