import { Button, Spinner, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { FoundBuild } from "../../excel/findBuilds";
import { counted, day } from "../numbers/formats";
import { useSession } from "../session";
import { Choice } from "./Choice";
import { Notice } from "./Notice";
import { useWorkbookAnswer } from "./useWorkbookAnswer";

/** The ranking in this workbook that something is to be done with; of several, the one that is chosen. */
export function ChosenBuild({ children }: { readonly children: (build: FoundBuild) => ReactNode }) {
  const { host } = useSession();
  const [tries, setTries] = useState(0);
  const [key, setKey] = useState<string | null>(null);
  const { value, isBusy, sentence } = useWorkbookAnswer(host === "excel" ? `builds ${tries}` : null, (workbook) =>
    workbook.findBuilds(),
  );
  if (host === "none")
    return <Notice kind="warning">Open this pane in Excel: here is no workbook to look into.</Notice>;
  if (sentence !== null) {
    return (
      <Notice kind="error" live>
        <Text block>{sentence}</Text>
        <Button onClick={() => setTries(tries + 1)}>Look again</Button>
      </Notice>
    );
  }
  if (value === null || isBusy) return <Spinner label="Looking into the workbook" />;
  const build = value.find((each) => each.key === key) ?? value[0];
  if (build === undefined)
    return <Text>This workbook holds no ranking yet. Rank industries first, from the first page.</Text>;
  const options = value.map((each) => ({
    value: each.key,
    words: `${each.title} (${each.sheets[0] ?? "no sheet left"})`,
  }));
  return (
    <>
      {value.length > 1 && <Choice label="Which ranking?" value={build.key} options={options} onChange={setKey} />}
      <Text>
        {build.title}
        {build.madeOn && `, made on ${day(build.madeOn)}`}: {counted(build.sheets.length, "sheet")}.
      </Text>
      {children(build)}
    </>
  );
}
