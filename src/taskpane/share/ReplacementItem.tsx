import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { areaAddress } from "../../excel/areaAddress";
import type { Replacement } from "../../excel/Replacement";
import { counted } from "../numbers/formats";
import { Formula } from "../pieces/Formula";
import { shownContent } from "./shownContent";

interface ReplacementItemProps {
  readonly replacement: Replacement;
  /** Why some of its cells can hold a value only; null if they need not. */
  readonly why: string | null;
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
  },
  why: { color: tokens.colorNeutralForeground3 },
});

/** A formula, where it stands, and what takes its place; of a result of several cells, the first of them. */
export function ReplacementItem({ replacement: { sheet, area, formula, cells }, why }: ReplacementItemProps) {
  const styles = useStyles();
  const others = area.rows * area.columns - 1;
  return (
    <div className={styles.item}>
      <Text weight="semibold">
        {sheet}, {areaAddress(area)}
      </Text>
      <Formula isPattern>{`=${formula}`}</Formula>
      <Text size={200}>becomes{others > 0 && ` in the first cell, and likewise in ${counted(others, "other")}`}</Text>
      <Formula isPattern>{shownContent(cells[0]![0]!)}</Formula>
      {why !== null && (
        <Text size={200} className={styles.why}>
          {why}
        </Text>
      )}
    </div>
  );
}
