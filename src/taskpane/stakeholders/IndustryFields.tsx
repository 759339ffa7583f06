import type { TargetIndustry } from "../../excel/targetIndustries";
import { Choice } from "../pieces/Choice";
import { useSession } from "../session";
import { choiceOfTarget } from "./choiceOfTarget";
import { scanFields } from "./scanFields";
import { TextField } from "./TextField";

interface IndustryFieldsProps {
  readonly targets: readonly TargetIndustry[];
  readonly problemOf: (field: string) => string | undefined;
}

const typed = { picked: "", industry: { title: "", naics: "" } } as const;

/** The industry of a new scan: one that a ranking decided on, or one that is typed. */
export function IndustryFields({ targets, problemOf }: IndustryFieldsProps) {
  const { state, decide } = useSession().scan;
  const choices = targets.map(choiceOfTarget);
  const options = [
    ...targets.map(({ title, naics, decision }, at) => ({
      value: choices[at]!.picked,
      words: `${decision}: ${title} (${naics})`,
    })),
    { value: typed.picked, words: "Another industry" },
  ];
  const known = choices.find(({ picked }) => picked === state.picked);
  return (
    <>
      {targets.length > 0 && (
        <Choice
          label="Industry, as decided in your ranking"
          // A list cuts off what is long.
          hint={known ? `${known.industry.title} (${known.industry.naics})` : ""}
          value={known?.picked ?? typed.picked}
          options={options}
          onChange={(key) => decide(choices.find(({ picked }) => picked === key) ?? typed)}
        />
      )}
      {known === undefined && <TypedIndustry problemOf={problemOf} />}
      <TextField
        id="scan-region"
        label="Region"
        hint="As it is to stand on the sheets. It may be left empty."
        value={state.regionName}
        onChange={(regionName) => decide({ regionName })}
      />
    </>
  );
}

function TypedIndustry({ problemOf }: Pick<IndustryFieldsProps, "problemOf">) {
  const { state, decide } = useSession().scan;
  const { industry } = state;
  const change = (changed: Partial<typeof industry>) =>
    decide({ picked: typed.picked, industry: { ...industry, ...changed } });
  return (
    <>
      <TextField
        id={scanFields.industry}
        label="Industry"
        value={industry.title}
        problem={problemOf(scanFields.industry)}
        onChange={(title) => change({ title })}
      />
      <TextField
        id={scanFields.naics}
        label="NAICS code"
        hint="If you know it: then the examples fit the industry."
        value={industry.naics}
        problem={problemOf(scanFields.naics)}
        onChange={(naics) => change({ naics })}
      />
    </>
  );
}
