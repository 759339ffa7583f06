/** What a column's header ends with whose cells are for the analyst alone: a partner copy leaves them out. */
export const CONFIDENTIAL = "(confidential)";

/** Whether a header says that what stands under it is for the analyst alone, in whatever case. */
export const saysConfidential = (header: string): boolean => header.trimEnd().toLowerCase().endsWith(CONFIDENTIAL);
