import { useState } from "react";
import { AddExamples } from "../help/AddExamples";
import { Section } from "../pieces/Section";
import { Stack } from "../pieces/Stack";
import { GoToButton } from "./GoToButton";

/** The sheet with every function, as help offers it too. */
export function ExamplesGroup({ examples }: { readonly examples: readonly string[] }) {
  // Excel may take a while over so many functions before it says what stands in the workbook.
  const [added, setAdded] = useState<readonly string[]>([]);
  const names = [...new Set([...examples, ...added])];
  return (
    <Section title="The functions at work">
      <AddExamples onAdded={(name) => setAdded([...added, name])} />
      {names.length > 0 && (
        <Stack gap="small">
          {names.map((name) => (
            <div key={name}>
              <GoToButton name={name} />
            </div>
          ))}
        </Stack>
      )}
    </Section>
  );
}
