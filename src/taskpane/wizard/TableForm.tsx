import { Button, Spinner, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { TableField, TableMapping } from "../../data/tableMapping";
import { guessedMapping, neededFields } from "../../data/tableMapping";
import type { WorkbookTable } from "../../excel/tables";
import { counted } from "../numbers/formats";
import { Choice } from "../pieces/Choice";
import { Notice } from "../pieces/Notice";
import { Stack } from "../pieces/Stack";
import { useWorkbookAnswer } from "../pieces/useWorkbookAnswer";
import { useSession } from "../session";

const fieldWords: Readonly<Record<TableField, string>> = {
  area: "Area code",
  industry: "Industry code",
  year: "Year",
  jobs: "Jobs",
  ownership: "Ownership",
  wages: "Total wages",
  establishments: "Establishments",
  areaTitle: "Name of the area",
  industryTitle: "Name of the industry",
};

const NONE = -1;

/** A table of the workbook as data: which one, and which column is what. */
export function TableForm() {
  const { reading } = useSession();
  const [name, setName] = useState<string | null>(null);
  const { value: tables, sentence } = useWorkbookAnswer("tables", (workbook) => workbook.listTables());
  if (sentence !== null) return <Notice kind="error">{sentence}</Notice>;
  if (tables === null) return <Spinner size="tiny" label="Looking for tables" />;
  const table = tables.find((each) => each.name === name) ?? tables[0];
  if (table === undefined) {
    return (
      <Text>This workbook has no table. Select your data, choose Insert, then Table, and open this step again.</Text>
    );
  }
  const options = tables.map((each) => ({
    value: each.name,
    words: `${each.name} on ${each.sheet}, ${counted(each.rows, "row")}`,
  }));
  return (
    <Stack>
      <Choice label="Table" value={table.name} options={options} onChange={setName} />
      <MappingForm key={table.name} table={table} onRead={(mapping) => void reading.addTable(table.name, mapping)} />
    </Stack>
  );
}

interface MappingFormProps {
  readonly table: WorkbookTable;
  readonly onRead: (mapping: TableMapping) => void;
}

function MappingForm({ table, onRead }: MappingFormProps) {
  const [mapping, setMapping] = useState(() => guessedMapping(table.headers));
  const columns = [
    { value: NONE, words: "No such column" },
    ...table.headers.map((header, at) => ({ value: at, words: header.trim() || `Column ${at + 1}` })),
  ];
  const missing = neededFields
    .filter((field) => mapping[field] === null)
    .map((field) => fieldWords[field].toLowerCase());
  return (
    <>
      <Text>Say which column is what. Jobs that are not a number count as withheld, never as zero.</Text>
      {(Object.keys(fieldWords) as TableField[]).map((field) => (
        <Choice
          key={field}
          label={neededFields.includes(field) ? `${fieldWords[field]} (needed)` : fieldWords[field]}
          value={mapping[field] ?? NONE}
          options={columns}
          onChange={(at) => setMapping({ ...mapping, [field]: at === NONE ? null : at })}
        />
      ))}
      {missing.length > 0 && <Text>Still to choose: {missing.join(", ")}.</Text>}
      <div>
        <Button disabled={missing.length > 0} onClick={() => onRead(mapping)}>
          Read the table
        </Button>
      </div>
    </>
  );
}
