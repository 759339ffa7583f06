import { calculated, type FormulaOf } from "../calculated";
import { styles } from "../style";
import type { ScanLine } from "./ScanLine";
import type { StakeholderColumn } from "./StakeholderColumn";

/** A column that other formulas read, folded away. */
export const helperColumn = (key: keyof ScanLine, header: string, formula: FormulaOf): StakeholderColumn => ({
  ...calculated<ScanLine>(
    { key, header, width: 12, style: styles.score },
    (line) => line[key] as string | number,
    formula,
  ),
  helper: true,
});
