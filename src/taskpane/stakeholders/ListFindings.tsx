import { Text } from "@fluentui/react-components";
import { listed } from "../../sheets/listed";
import { columnTitle } from "../../sheets/stakeholders/import/columnTitle";
import type { ColumnTarget } from "../../sheets/stakeholders/import/columnWords";
import { isFilled } from "../../sheets/stakeholders/import/isFilled";
import type { OwnList } from "../../sheets/stakeholders/import/OwnList";
import type { Imported } from "../../sheets/stakeholders/import/stakeholdersFrom";
import { counted } from "../numbers/formats";
import { Notice } from "../pieces/Notice";
import { Landings } from "./Landings";

interface ListFindingsProps {
  readonly list: OwnList;
  readonly targets: readonly ColumnTarget[];
  readonly imported: Imported;
}

/** So many are named in a sentence. */
const NAMED = 5;

/** What becomes of columns, rows and values that the scan does not expect. */
export function ListFindings({ list: { headers }, targets, imported: { rows, put, outside } }: ListFindingsProps) {
  const of = (target: ColumnTarget) => headers.filter((_, at) => targets[at] === target);
  const [remarks, leftOut] = [of("underHeading"), of("leftOut")];
  const unnamed = rows.filter(({ entries }) => !isFilled(entries.organisation)).map(({ number }) => String(number));
  const shortened = rows.flatMap(({ number, shortened: keys }) =>
    keys.map((key) => `${columnTitle(key)} in row ${number}`),
  );
  return (
    <>
      {remarks.length > 0 && (
        <Text>Into the notes, which are confidential, under their headings: {listed(remarks, NAMED)}.</Text>
      )}
      {leftOut.length > 0 && <Text>Left out: {listed(leftOut, NAMED)}.</Text>}
      {unnamed.length > 0 && (
        <Notice kind="warning">
          {unnamed.length === 1 ? "A row names no organisation: row" : "Rows without an organisation:"}{" "}
          {listed(unnamed, NAMED)} of the list. {unnamed.length === 1 ? "It is" : "They are"} kept: fill in who it is,
          on the sheet.
        </Notice>
      )}
      {shortened.length > 0 && (
        <Notice kind="warning">
          Longer than a cell of Excel can be, so their end is left out: {listed(shortened, NAMED)}.
        </Notice>
      )}
      <Landings
        title={(cells) => `${counted(cells, "value is", "values are")} now in the scan's own words`}
        landings={put}
        becomes
      />
      <Landings
        title={(cells) => `${counted(cells, "value stays as it came", "values stay as they came")}`}
        landings={outside}
        becomes={false}
      />
    </>
  );
}
