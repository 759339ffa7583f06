import { AddExamples } from "../help/AddExamples";
import { Section } from "../pieces/Section";
import { Stack } from "../pieces/Stack";
import { GoToButton } from "./GoToButton";

/** The sheet with every function, as help offers it too. */
export function ExamplesGroup({ examples }: { readonly examples: readonly string[] }) {
  return (
    <Section title="The functions at work">
      <AddExamples />
      {examples.length > 0 && (
        <Stack gap="small">
          {examples.map((name) => (
            <div key={name}>
              <GoToButton name={name} />
            </div>
          ))}
        </Stack>
      )}
    </Section>
  );
}
