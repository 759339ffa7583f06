import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { parsePasted } from "../../sheets/stakeholders/import/parsePasted";
import type { RawList } from "../../sheets/stakeholders/import/RawList";
import { Disclosure } from "../pieces/Disclosure";
import { Notice } from "../pieces/Notice";
import { useSession } from "../session";
import { fileText } from "./fileText";
import { ListFile } from "./ListFile";
import { ListTable } from "./ListTable";
import { listChoice } from "./listChoice";
import { PasteField } from "./PasteField";

/** A list in: pasted, out of a file, or a table of the workbook. */
export function ListWaysIn() {
  const { host, scan } = useSession();
  const [problem, setProblem] = useState<string | null>(null);
  const take = (raw: RawList) => {
    const choice = listChoice(raw);
    if (typeof choice === "string") setProblem(choice);
    else scan.decide({ list: choice, pasted: "" });
  };
  const takeFile = async (file: File) => {
    try {
      take({ name: file.name, cells: parsePasted(await fileText(file)) });
    } catch {
      setProblem(`${file.name} could not be read: close it where it is open, then choose it again.`);
    }
  };
  return (
    <>
      <Text>
        {scan.state.into === null
          ? "Your list becomes rows of the scan. Without one, go on: the sheet begins with a row for each group."
          : "What the scan does not have is added. The list is read on this computer."}
      </Text>
      {problem !== null && (
        <Notice kind="error" live>
          {problem}
        </Notice>
      )}
      <PasteField onList={take} />
      <ListFile onFile={(file) => void takeFile(file)} onProblem={setProblem} />
      {host === "excel" && (
        <Disclosure summary="Or take a table of this workbook">
          <ListTable onList={take} />
        </Disclosure>
      )}
    </>
  );
}
