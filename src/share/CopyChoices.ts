/** What the owner of a workbook decides about a partner copy. Confidential columns are always left out. */
export interface CopyChoices {
  /** Names of sheets that are left out. */
  readonly withoutSheets: readonly string[];
  readonly withoutComments: boolean;
  /** The day of the copy, as 2026-11-21. */
  readonly madeOn: string;
}
