import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { ownList } from "../../sheets/stakeholders/import/OwnList";
import { counted } from "../numbers/formats";
import { Disclosure } from "../pieces/Disclosure";
import { useSession } from "../session";
import { ColumnForm } from "./ColumnForm";
import { importedList } from "./importedRows";
import { ListDuplicates } from "./ListDuplicates";
import { ListFindings } from "./ListFindings";
import { listChoice } from "./listChoice";
import { scanFields } from "./scanFields";
import type { ListChoice } from "./scanState";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, flexBasis: "60%", minWidth: 0, overflowWrap: "anywhere" },
  columns: { outlineStyle: "none" },
});

/** A list that was taken: what its columns are, and what must be known of its rows. */
export function ListRead({ list }: { readonly list: ListChoice }) {
  const styles = useStyles();
  const { decide } = useSession().scan;
  const own = useMemo(() => ownList(list.raw, list.hasHeadings), [list.raw, list.hasHeadings]);
  const imported = useMemo(() => importedList(list), [list]);
  // Open where somebody must look; it does not close under whoever is at it.
  const [isOpen] = useState(!list.targets.includes("organisation"));
  const change = (changed: Partial<ListChoice>) => decide({ list: { ...list, ...changed } });
  const withHeadings = (hasHeadings: boolean) => {
    const choice = listChoice(list.raw, hasHeadings);
    if (typeof choice !== "string") decide({ list: choice });
  };
  return (
    <>
      <div className={styles.head}>
        <Text weight="semibold" className={styles.name}>
          {list.raw.name}: {counted(own.rows.length, "row")}, {counted(own.headers.length, "column")}
        </Text>
        <Button size="small" onClick={() => decide({ list: null })}>
          Use another list
        </Button>
      </div>
      <Checkbox
        checked={list.hasHeadings}
        label="The first row holds the headings"
        onChange={(_, { checked }) => withHeadings(checked === true)}
      />
      <div id={scanFields.columns} tabIndex={-1} className={styles.columns}>
        <Disclosure summary="What each column is" isOpen={isOpen}>
          <ColumnForm list={own} targets={list.targets} onChange={(targets) => change({ targets })} />
        </Disclosure>
      </div>
      <ListFindings list={own} targets={list.targets} imported={imported} />
      <ListDuplicates
        rows={imported.rows}
        isMerged={list.mergesDuplicates}
        onChange={(mergesDuplicates) => change({ mergesDuplicates })}
      />
    </>
  );
}
