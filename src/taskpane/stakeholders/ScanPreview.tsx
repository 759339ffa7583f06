import { Button, Spinner, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { FoundAddition } from "../../excel/findAdditions";
import { Notice } from "../pieces/Notice";
import { useWorkbookAnswer } from "../pieces/useWorkbookAnswer";
import { useSession } from "../session";
import { MergePreview } from "./MergePreview";
import { NewScanPreview } from "./NewScanPreview";

/** What would be written: nothing is written yet. */
export function ScanPreview() {
  const { into } = useSession().scan.state;
  return (
    <>
      <Notice kind="info">Nothing has been changed yet.</Notice>
      {into === null ? <NewScanPreview /> : <IntoScan found={into} />}
    </>
  );
}

function IntoScan({ found }: { readonly found: FoundAddition }) {
  const [tries, setTries] = useState(0);
  const { value, isBusy, sentence } = useWorkbookAnswer(`scan ${tries}`, (workbook) => workbook.readScan(found));
  if (sentence !== null) {
    return (
      <Notice kind="error" live>
        <Text block>{sentence}</Text>
        <Button onClick={() => setTries(tries + 1)}>Look again</Button>
      </Notice>
    );
  }
  return value === null || isBusy ? <Spinner label="Reading the scan" /> : <MergePreview standing={value} />;
}
