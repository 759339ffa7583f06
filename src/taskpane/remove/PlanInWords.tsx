import { Text } from "@fluentui/react-components";
import type { RemovalPlan } from "../../excel/removalPlan";
import { counted } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { Notice } from "../pieces/Notice";
import { Section } from "../pieces/Section";

/** Everything that goes, before it goes. */
export function PlanInWords({ plan }: { readonly plan: RemovalPlan }) {
  const { sheets, organisations, typed, references, leavesEmptySheet } = plan;
  return (
    <>
      <Section title={`${counted(sheets.length, "sheet goes", "sheets go")}`}>
        <CappedList items={sheets} label="Sheets that go" shown={12} keyOf={(sheet) => sheet}>
          {(sheet) => <Text>{sheet}</Text>}
        </CappedList>
        {leavesEmptySheet && <Text>The workbook holds nothing else: an empty sheet takes their place.</Text>}
      </Section>
      {typed.length > 0 && (
        <Notice kind="warning">
          <Text block weight="semibold">
            {organisations > 0 && `The scan lists ${counted(organisations, "organisation")}. `}
            You typed into {counted(typed.length, "cell")}, and that goes too:
          </Text>
          <CappedList items={typed} label="Cells you typed into" shown={5} keyOf={(_, index) => index}>
            {({ sheet, address, what }) => (
              <Text size={200}>
                {sheet}!{address}: {what}
              </Text>
            )}
          </CappedList>
        </Notice>
      )}
      {references.length > 0 && (
        <Notice kind="warning">
          <Text block weight="semibold">
            Elsewhere in the workbook:
          </Text>
          <CappedList items={references} label="What refers to these sheets" shown={5} keyOf={(_, index) => index}>
            {(reference) => <Text size={200}>{reference}</Text>}
          </CappedList>
        </Notice>
      )}
    </>
  );
}
