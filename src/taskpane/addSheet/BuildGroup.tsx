import { Button, Text } from "@fluentui/react-components";
import type { FoundAddition } from "../../excel/findAdditions";
import type { FoundBuild } from "../../excel/findBuilds";
import type { BuildKind } from "../../sheets/buildKinds";
import { markOf } from "../../sheets/sheetMarks";
import { Section } from "../pieces/Section";
import { useSession } from "../session";
import type { View } from "../views";
import { GoToButton } from "./GoToButton";
import type { KnownSheet } from "./knownSheets";
import { SheetRow } from "./SheetRow";

interface BuildGroupProps {
  readonly title: string;
  readonly kind: Extract<BuildKind, "ranking" | "stakeholders">;
  readonly sheets: readonly KnownSheet[];
  /** The one whose sheets are shown; null if there is none. */
  readonly found: FoundBuild | FoundAddition | null;
  /** What is said while there is none, and the wizard that makes it. */
  readonly none: string;
  readonly wizard: { readonly view: View; readonly words: string };
}

/** Sheets that a wizard makes together. */
export function BuildGroup({ title, kind, sheets, found, none, wizard }: BuildGroupProps) {
  const { open } = useSession();
  return (
    <Section title={title}>
      {found === null ? (
        <>
          <Text>{none}</Text>
          <div>
            <Button onClick={() => open(wizard.view)}>{wizard.words}</Button>
          </div>
        </>
      ) : (
        <Text>{found.title}</Text>
      )}
      {sheets.map((sheet) => {
        const standing = found?.marks.get(markOf(sheet.name, kind) + found.key);
        return (
          <SheetRow key={sheet.name} sheet={sheet}>
            {standing ? (
              <GoToButton name={standing.name} />
            ) : (
              found && <Text size={200}>Was deleted from this workbook.</Text>
            )}
          </SheetRow>
        );
      })}
    </Section>
  );
}
