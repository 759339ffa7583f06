import { Button, Text } from "@fluentui/react-components";
import type { Replacement } from "../../excel/Replacement";
import type { ShareCheck } from "../../share/ShareCheck";
import { counted } from "../numbers/formats";
import { CappedList } from "../pieces/CappedList";
import { Notice } from "../pieces/Notice";
import { Progress } from "../pieces/Progress";
import { ViewFrame } from "../pieces/ViewFrame";
import { ViewHeading } from "../pieces/ViewHeading";
import { NotReplaced } from "./NotReplaced";
import { Replaced } from "./Replaced";
import { ReplacementItem } from "./ReplacementItem";
import { type ReplaceBy, replacementsOf } from "./replacementsOf";
import { useReplacing } from "./useReplacing";

interface ReplacingProps {
  readonly check: ShareCheck;
  readonly by: ReplaceBy;
  readonly onBack: () => void;
  readonly onLookAgain: () => void;
}

/** So many formulas at first. */
const SHOWN = 10;

/** Replaces the add-in's formulas in this workbook, after showing each and what it becomes. */
export function Replacing({ check, by, onBack, onLookAgain }: ReplacingProps) {
  const { formulas } = check;
  const { state, replace } = useReplacing();
  const replacements = replacementsOf(formulas, by);
  const number = counted(replacements.length, "formula");
  if (state.kind === "done") {
    const others = replacements.length - state.replaced;
    return <Replaced by={by} replaced={state.replaced} others={others} onLookAgain={onLookAgain} />;
  }
  const isBusy = state.kind === "busy";
  const actions = !isBusy && (
    <>
      <Button onClick={onBack}>Back</Button>
      <Button appearance="primary" onClick={() => void replace(replacements)}>
        Replace {number}
      </Button>
    </>
  );
  return (
    <ViewFrame actions={actions}>
      <ViewHeading>{by === "formulas" ? "Replace by Excel formulas" : "Replace by values"}</ViewHeading>
      <Text>
        {number} of this add-in would be replaced in this workbook. Nothing has been changed yet.
        {by === "values" ? " Values no longer follow when other cells change." : valuesThatStay(formulas)}
      </Text>
      {state.kind === "failed" && (
        <Notice kind={state.wasCancelled ? "info" : "error"} live>
          {state.sentence}
        </Notice>
      )}
      <NotReplaced check={check} />
      {isBusy ? (
        <Progress {...state.progress} onCancel={state.cancel} />
      ) : (
        <Plan replacements={replacements} reasons={formulas.map(({ why }) => (by === "formulas" ? why : null))} />
      )}
    </ViewFrame>
  );
}

/** How many have no formula of Excel's own, as a sentence to go on with; none if all have one. */
function valuesThatStay(formulas: ShareCheck["formulas"]): string {
  const number = formulas.filter(({ why }) => why !== null).length;
  return number === 0 ? "" : ` Of ${counted(number, "formula")}, values stay where Excel 2016 has no such formula.`;
}

interface PlanProps {
  readonly replacements: readonly Replacement[];
  /** Of each, why a value has to stay, if one has. */
  readonly reasons: readonly (string | null)[];
}

function Plan({ replacements, reasons }: PlanProps) {
  const items = replacements.map((replacement, at) => ({ replacement, why: reasons[at]! }));
  return (
    <CappedList items={items} label="What will change" shown={SHOWN} keyOf={(_, index) => index}>
      {(item) => <ReplacementItem {...item} />}
    </CappedList>
  );
}
