import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { mergeStakeholders } from "../../sheets/stakeholders/mergeStakeholders";
import type { ScanRecipe } from "../../sheets/stakeholders/ScanRecipe";
import type { StakeholderRow } from "../../sheets/stakeholders/StakeholderRow";
import { count, counted } from "../numbers/formats";
import { Notice } from "../pieces/Notice";
import { Section } from "../pieces/Section";
import { useSession } from "../session";
import { ChangedRows } from "./ChangedRows";
import { Coverage } from "./Coverage";
import { coverageOf } from "./coverageOf";
import { Differences } from "./Differences";
import { importedRows } from "./importedRows";
import { rowName } from "./rowName";

interface Standing {
  readonly recipe: ScanRecipe;
  readonly rows: readonly StakeholderRow[];
}

/** What a list would change in a scan that stands. */
export function MergePreview({ standing: { recipe, rows } }: { readonly standing: Standing }) {
  const { list } = useSession().scan.state;
  const imported = useMemo(() => importedRows(list), [list]);
  const merge = useMemo(() => mergeStakeholders(rows, imported), [rows, imported]);
  const { added, filled, kept, differing } = merge;
  const names = new Map(rows.map((row) => [row.id, rowName(row)]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return (
    <>
      <Text>
        {counted(imported.length, "row")} of the list: {count(added.length)} to be added,{" "}
        {count(imported.length - added.length)} there already. {counted(kept, "row")} of the scan{" "}
        {kept === 1 ? "stays as it is" : "stay as they are"}.
      </Text>
      {added.length + filled.length === 0 && (
        <Notice kind="info">The scan has everything in this list: nothing would be changed.</Notice>
      )}
      <ChangedRows merge={merge} nameOf={nameOf} />
      <Differences differing={differing} nameOf={nameOf} />
      <Section title="Who is there then">
        <Coverage coverage={coverageOf(recipe.categories, [...rows, ...added])} />
      </Section>
    </>
  );
}
