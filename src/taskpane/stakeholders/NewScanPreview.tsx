import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { lastRow } from "../../sheets/lastRow";
import { stakeholderWorkbook } from "../../sheets/stakeholders/stakeholderWorkbook";
import { counted } from "../numbers/formats";
import { Notice } from "../pieces/Notice";
import { Section } from "../pieces/Section";
import { SheetList } from "../ranking/SheetList";
import { useSession } from "../session";
import { Coverage } from "./Coverage";
import { coverageOf } from "./coverageOf";
import { importedList } from "./importedRows";
import { newScan } from "./newScan";

/** What a new scan would hold. */
export function NewScanPreview() {
  const { state, building } = useSession().scan;
  const { recipe, rows } = useMemo(() => newScan(state), [state]);
  const sheets = useMemo(
    () => stakeholderWorkbook(recipe, rows).sheets.map((sheet) => ({ name: sheet.name, rows: lastRow(sheet) })),
    [recipe, rows],
  );
  const coverage = coverageOf(recipe.categories, rows);
  const merged = importedList(state.list).rows.length - rows.length;
  return (
    <>
      {building.state.kind === "built" && (
        <Notice kind="info">
          You have built this scan already. Build makes a second one beside it; to add to the first, go back to Target.
        </Notice>
      )}
      <Text>
        {recipe.industry.title}
        {recipe.industry.naics !== null && ` (${recipe.industry.naics})`}
        {recipe.regionName && `, ${recipe.regionName}`}:{" "}
        {rows.length === 0 ? "a row for each group to begin with." : `${counted(rows.length, "row")} of your list.`}
        {merged > 0 && ` ${counted(merged, "duplicate is", "duplicates are")} joined to the first of its kind.`}
      </Text>
      <Section title="Who is there, and who is missing">
        <Coverage coverage={coverage} />
      </Section>
      <Section title={`${counted(sheets.length, "sheet")} to be added`}>
        <SheetList sheets={sheets} />
      </Section>
    </>
  );
}
