import { Button, Text } from "@fluentui/react-components";
import type { AssessmentSources } from "../../excel/assessmentSources";
import type { FoundAddition } from "../../excel/findAdditions";
import { Notice } from "../pieces/Notice";
import { Progress } from "../pieces/Progress";
import { Section } from "../pieces/Section";
import { useSession } from "../session";
import { GoToButton } from "./GoToButton";
import { assessmentSheets } from "./knownSheets";
import { SheetRow } from "./SheetRow";
import type { Adding } from "./useAdding";
import { useAdding } from "./useAdding";

interface AssessmentGroupProps {
  readonly added: readonly FoundAddition[];
  readonly sources: AssessmentSources;
  readonly onAdded: () => void;
}

/** The sheets that are added by themselves, as often as somebody wants. */
export function AssessmentGroup({ added, sources, onAdded }: AssessmentGroupProps) {
  const { host } = useSession();
  const { state, add } = useAdding(onAdded);
  const standing = (kind: string) => added.filter((each) => each.kind === kind).flatMap(({ sheets }) => sheets);
  return (
    <Section title="To weigh it up together">
      <Text>{drawnOn(sources)}</Text>
      <Outcome state={state} />
      {assessmentSheets.map((sheet) => {
        const names = standing(sheet.kind);
        return (
          <SheetRow key={sheet.kind} sheet={sheet}>
            {names.map((name) => (
              <GoToButton key={name} name={name} />
            ))}
            <Button
              aria-label={`${names.length > 0 ? "Add another" : "Add"}: ${sheet.name}`}
              disabled={host !== "excel" || state.kind === "busy"}
              onClick={() => void add(sheet.kind, sources)}
            >
              {names.length > 0 ? "Add another" : "Add"}
            </Button>
          </SheetRow>
        );
      })}
    </Section>
  );
}

/** What the answers of a new sheet are worked out from. */
function drawnOn({ ranking, scan }: AssessmentSources): string {
  if (ranking && scan) return "They read your ranking and your stakeholder scan, and follow them.";
  if (ranking) return "They read your ranking and follow it. What a stakeholder scan would tell, they say is missing.";
  if (scan) return "They read your stakeholder scan and follow it. What a ranking would tell, they say is missing.";
  return "They read a ranking and a stakeholder scan. There is neither here yet: they say what is missing.";
}

function Outcome({ state }: { readonly state: Adding }) {
  if (state.kind === "busy") return <Progress {...state.progress} onCancel={state.cancel} />;
  if (state.kind === "failed") {
    return (
      <Notice kind="error" live>
        {state.sentence}
      </Notice>
    );
  }
  if (state.kind === "idle") return null;
  return (
    <Notice kind="success" live>
      The sheet {state.name} was added. Nothing else was changed.
    </Notice>
  );
}
