import { Button, Field, Textarea } from "@fluentui/react-components";
import { parsePasted } from "../../sheets/stakeholders/import/parsePasted";
import type { RawList } from "../../sheets/stakeholders/import/RawList";
import { useSession } from "../session";
import { scanFields } from "./scanFields";

/** Where a list is pasted; what stands in it waits while another step is open. */
export function PasteField({ onList }: { readonly onList: (raw: RawList) => void }) {
  const { state, decide } = useSession().scan;
  const { pasted } = state;
  return (
    <>
      <Field label="Paste your list" hint="Copy the cells in Excel, with their headings.">
        <Textarea id={scanFields.list} rows={4} value={pasted} onChange={(_, { value }) => decide({ pasted: value })} />
      </Field>
      <div>
        <Button
          disabled={pasted.trim() === ""}
          onClick={() => onList({ name: "Pasted list", cells: parsePasted(pasted) })}
        >
          Use this list
        </Button>
      </div>
    </>
  );
}
