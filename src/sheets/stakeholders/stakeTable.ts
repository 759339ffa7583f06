export const stakeSheetName = "Stakeholders";
export const stakeTableName = "tblStake";

/** The table's header; it stands last on its sheet, so that rows can be added. */
export const stakeHeader = 8;
export const firstRow = stakeHeader + 1;

/** Keys by which lists are ordered are a figure times this, and the row: so no two are equal, and all are whole numbers. */
export const ORDER = 100_000;
