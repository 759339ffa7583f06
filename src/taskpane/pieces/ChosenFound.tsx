import { Button, Spinner, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { Found } from "../../excel/Found";
import { counted, day } from "../numbers/formats";
import type { OpenWorkbook } from "../openWorkbook";
import { useSession } from "../session";
import { Choice } from "./Choice";
import { foundKey } from "./foundKey";
import { Notice } from "./Notice";
import { useWorkbookAnswer } from "./useWorkbookAnswer";

interface ChosenFoundProps<Each extends Found> {
  readonly find: (workbook: OpenWorkbook) => Promise<readonly Each[]>;
  /** Asked where there are several. */
  readonly question: string;
  /** Said where there are none. */
  readonly none: string;
  readonly children: (found: Each) => ReactNode;
}

/** What this workbook holds that something is to be done with; of several, the one that is chosen. */
export function ChosenFound<Each extends Found>({ find, question, none, children }: ChosenFoundProps<Each>) {
  const { host } = useSession();
  const [tries, setTries] = useState(0);
  const [key, setKey] = useState<string | null>(null);
  const { value, isBusy, sentence } = useWorkbookAnswer(host === "excel" ? `found ${tries}` : null, find);
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
  const found = value.find((each) => foundKey(each) === key) ?? value[0];
  if (found === undefined) return <Text>{none}</Text>;
  const options = value.map((each) => ({ value: foundKey(each), words: wordsOf(each) }));
  return (
    <>
      {value.length > 1 && <Choice label={question} value={foundKey(found)} options={options} onChange={setKey} />}
      <Text>
        {found.title}
        {found.madeOn && `, made on ${day(found.madeOn)}`}: {counted(found.sheets.length, "sheet")}.
      </Text>
      {children(found)}
    </>
  );
}

/** A sheet that was added by itself is called by its name. */
const wordsOf = ({ title, sheets: [first] }: Found) =>
  first === title ? title : `${title} (${first ?? "no sheet left"})`;
