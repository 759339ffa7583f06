import { Button, Text } from "@fluentui/react-components";
import { counted } from "../numbers/formats";
import { Notice } from "../pieces/Notice";
import { ViewFrame } from "../pieces/ViewFrame";
import { ViewHeading } from "../pieces/ViewHeading";
import type { ReplaceBy } from "./replacementsOf";

interface ReplacedProps {
  readonly by: ReplaceBy;
  readonly replaced: number;
  /** Formulas that were changed or taken away after the list was made. */
  readonly others: number;
  readonly onLookAgain: () => void;
}

/** What was replaced in the workbook. */
export function Replaced({ by, replaced, others, onLookAgain }: ReplacedProps) {
  return (
    <ViewFrame
      actions={
        <Button appearance="primary" onClick={onLookAgain}>
          Look again
        </Button>
      }
    >
      <ViewHeading>{replaced > 0 ? "The formulas are replaced" : "Nothing was replaced"}</ViewHeading>
      {replaced > 0 && (
        <Notice kind="success" live>
          {counted(replaced, "formula")} of this add-in gave way to {by === "formulas" ? "Excel's own" : "values"}.
          Ctrl+Z takes it back where Excel can.
        </Notice>
      )}
      {others > 0 && (
        <Notice kind="warning" live>
          {counted(others, "formula was", "formulas were")} changed since you looked, and left as they are.
        </Notice>
      )}
      <Text>Nothing else was changed. Look again to see what else partners should not meet.</Text>
    </ViewFrame>
  );
}
