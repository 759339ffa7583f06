import { Button, Text } from "@fluentui/react-components";
import type { BuildReport } from "../../excel/buildWorkbook";
import { counted } from "../numbers/formats";
import { Notice } from "../pieces/Notice";
import { Section } from "../pieces/Section";
import { SheetList } from "../ranking/SheetList";
import { useSession } from "../session";
import { SheetButtons } from "./SheetButtons";

/** What was made, under which names, and what to do next. */
export function Result({ report: { sheets, renamed } }: { readonly report: BuildReport }) {
  const { open } = useSession();
  return (
    <>
      <Notice kind="success" live>
        {counted(sheets.length, "sheet was", "sheets were")} added behind those of your workbook.
      </Notice>
      {renamed.length > 0 && (
        <Notice kind="info">
          Sheets of the same names were there and are untouched. The new ones bear a number, such as {renamed[0]!.to}.
        </Notice>
      )}
      <Section title="Go to a sheet">
        <SheetButtons names={sheets.map(({ name }) => name)} />
        <Text>Change what is blue on yellow, such as weights, cuts and counties: every figure follows.</Text>
      </Section>
      <Section title="What was made">
        <SheetList sheets={sheets} />
      </Section>
      <Section title="To take it back">
        <Text>
          Remove the sheets here: what you typed into them is named first. Newer versions of Excel also take the build
          back with Ctrl+Z.
        </Text>
        <div>
          <Button onClick={() => open("remove")}>Remove this build</Button>
        </div>
      </Section>
    </>
  );
}
