import { Section } from "../pieces/Section";
import { useAnswer } from "../pieces/useAnswer";
import { useSession } from "../session";
import { AreaPicker } from "./AreaPicker";
import { areaRows } from "./areaRows";
import { ComparisonFields } from "./ComparisonFields";
import type { Problem } from "./problemsOf";
import { fields, problemsOf } from "./problemsOf";
import { RegionSummaryCard } from "./RegionSummaryCard";

/** Which counties are the region, what it is compared with, and which jobs count. */
export function RegionStep({ problems }: { readonly problems: readonly Problem[] }) {
  const { engine, wizard, choices, decide } = useSession();
  const { overview } = wizard;
  const isComplete = problemsOf("Region", choices, overview).length === 0;
  const question = isComplete ? JSON.stringify([choices, overview]) : null;
  const summary = useAnswer(question, () => engine.regionSummary(choices));
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.sentence;
  return (
    <>
      <Section title="Counties">
        <AreaPicker
          rows={areaRows(overview.areas, choices.areas).filter(({ code }) => code !== choices.reference)}
          ticked={choices.areas}
          switchedOff={choices.switchedOff}
          problem={problemOf(fields.areas)}
          onChange={(areas) => decide({ areas })}
        />
      </Section>
      {isComplete && <RegionSummaryCard answer={summary} year={choices.end} ownership={choices.ownership} />}
      <Section title="What is compared">
        <ComparisonFields suggestedName={summary.value?.regionName ?? ""} problemOf={problemOf} />
      </Section>
    </>
  );
}
