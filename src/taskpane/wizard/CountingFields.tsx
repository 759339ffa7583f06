import { Field, Switch } from "@fluentui/react-components";
import type { Recipe } from "../../sheets/recipe";
import { Choice } from "../pieces/Choice";
import { useSession } from "../session";

const scorings: readonly { value: Recipe["scoring"]; words: string }[] = [
  { value: "Percentile", words: "By place among all" },
  { value: "Min-max", words: "Between lowest and highest" },
  { value: "Thresholds", words: "0, 50 or 100 by fixed cuts" },
];

const rankables: readonly { value: Recipe["rankOnly"]; words: string }[] = [
  { value: "Minimum jobs met", words: "With the minimum jobs" },
  { value: "Every industry", words: "Every industry" },
  { value: "Gate passed", words: "Passing every cut" },
];

const bases: readonly { value: Recipe["totalBasis"]; words: string }[] = [
  { value: "Total covered", words: "All covered jobs" },
  { value: "Private only", words: "Private jobs only" },
];

/** What stands in for withheld jobs, how points are given, and who takes part. */
export function CountingFields() {
  const { choices, decide } = useSession();
  return (
    <>
      <Field hint="Between bounds, from what published totals leave over, and always marked. Off: they are left out.">
        <Switch
          checked={choices.useEstimates}
          label="Estimate withheld jobs"
          onChange={(_, { checked }) => decide({ useEstimates: checked })}
        />
      </Field>
      <Choice label="Points" value={choices.scoring} options={scorings} onChange={(scoring) => decide({ scoring })} />
      <Choice
        label="Industries that are ranked"
        value={choices.rankOnly}
        options={rankables}
        onChange={(rankOnly) => decide({ rankOnly })}
      />
      <Choice
        label="Total under every location quotient"
        value={choices.totalBasis}
        options={bases}
        onChange={(totalBasis) => decide({ totalBasis })}
      />
    </>
  );
}
