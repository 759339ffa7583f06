import { Text } from "@fluentui/react-components";
import { NumberRow } from "../numbers/NumberRow";
import { Section } from "../pieces/Section";
import { useSession } from "../session";
import { CountingFields } from "./CountingFields";
import { cuts } from "./cuts";
import type { Problem } from "./problemsOf";
import { fields } from "./problemsOf";
import { WeightFields } from "./WeightFields";

/** What an industry is scored on, what it must pass, and what stands in for withheld jobs. */
export function CriteriaStep({ problems }: { readonly problems: readonly Problem[] }) {
  const { choices, decide } = useSession();
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.sentence;
  return (
    <>
      <Text>Everything here can be changed later, in the workbook: the ranking follows.</Text>
      <WeightFields problemOf={problemOf} />
      <Section title="Where the cuts are">
        {cuts.map(({ key, name, source, unit }) => (
          <NumberRow
            key={key}
            id={fields.cut(key)}
            label={name}
            hint={source}
            {...(unit ? { unit } : {})}
            value={choices.cuts[key]}
            problem={problemOf(fields.cut(key))}
            onChange={(cut) => decide({ cuts: { ...choices.cuts, [key]: cut } })}
          />
        ))}
      </Section>
      <Section title="How it is counted">
        <CountingFields />
      </Section>
    </>
  );
}
