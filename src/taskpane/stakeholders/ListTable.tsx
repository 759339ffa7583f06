import { Button, Spinner, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { RawList } from "../../sheets/stakeholders/import/RawList";
import { counted } from "../numbers/formats";
import { openWorkbook, problemSentence } from "../openWorkbook";
import { Choice } from "../pieces/Choice";
import { Notice } from "../pieces/Notice";
import { useWorkbookAnswer } from "../pieces/useWorkbookAnswer";

/** A table of the workbook as a list. */
export function ListTable({ onList }: { readonly onList: (raw: RawList) => void }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { value: tables, sentence } = useWorkbookAnswer("tables", (workbook) => workbook.listTables());
  if (sentence !== null) return <Notice kind="error">{sentence}</Notice>;
  if (tables === null) return <Spinner size="tiny" label="Looking for tables" />;
  const table = tables.find(({ name }) => name === chosen) ?? tables[0];
  if (table === undefined) {
    return (
      <Text>This workbook has no table. Select your list, choose Insert, then Table, and open this step again.</Text>
    );
  }
  const options = tables.map(({ name, sheet, rows }) => ({
    value: name,
    words: `${name} on ${sheet}, ${counted(rows, "row")}`,
  }));
  const read = async () => {
    try {
      const { headers, rows } = await (await openWorkbook()).readTable(table.name);
      onList({ name: `Table ${table.name}`, cells: [headers, ...rows] });
    } catch (error) {
      setProblem(await problemSentence(error));
    }
  };
  return (
    <>
      <Choice label="Table" value={table.name} options={options} onChange={setChosen} />
      {problem !== null && (
        <Notice kind="error" live>
          {problem}
        </Notice>
      )}
      <div>
        <Button onClick={() => void read()}>Use this table</Button>
      </div>
    </>
  );
}
