export interface NameModel {
  name: string;
  /** The id of the sheet it belongs to; null: the whole workbook. */
  readonly sheetId: string | null;
  /** With "=", like `='Industry Ranking'!$A$1`. */
  formula: string;
  visible: boolean;
  comment: string;
}
