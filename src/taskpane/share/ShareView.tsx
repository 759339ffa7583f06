import { Button, Spinner, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Notice } from "../pieces/Notice";
import { ViewFrame } from "../pieces/ViewFrame";
import { ViewHeading } from "../pieces/ViewHeading";
import { useSession } from "../session";
import { Found } from "./Found";
import type { ShareEngine } from "./ShareEngine";
import { startShareEngine } from "./startShareEngine";
import { useLook } from "./useLook";

interface ShareViewProps {
  /** What looks through the file; it is stopped with the view. */
  readonly start?: () => ShareEngine;
}

/** What partners should not meet in this workbook, and a copy that they can open. */
export function ShareView({ start = startShareEngine }: ShareViewProps) {
  const { host } = useSession();
  if (host === "excel") return <Check start={start} />;
  return (
    <ViewFrame>
      <ViewHeading>Check before sharing</ViewHeading>
      {host === "none" ? (
        <Notice kind="warning">Open this pane in Excel: here is no workbook to look into.</Notice>
      ) : (
        <Spinner label="Opening" />
      )}
    </ViewFrame>
  );
}

function Check({ start }: Required<ShareViewProps>) {
  const [engine] = useState(start);
  const [tries, setTries] = useState(0);
  useEffect(() => () => engine.stop(), [engine]);
  const look = useLook(engine, tries);
  const lookAgain = () => setTries(tries + 1);
  if (look.kind === "found") return <Found engine={engine} check={look.check} onLookAgain={lookAgain} />;
  return (
    <ViewFrame actions={look.kind === "failed" && <Button onClick={lookAgain}>Look again</Button>}>
      <ViewHeading>Check before sharing</ViewHeading>
      <Text>Looking changes nothing in your workbook.</Text>
      {look.kind === "busy" ? (
        <Spinner label={look.sentence} />
      ) : (
        <Notice kind="error" live>
          {look.sentence}
        </Notice>
      )}
    </ViewFrame>
  );
}
