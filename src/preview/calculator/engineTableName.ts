/** Excel allows these in the name of a table, Univer does not: it takes `tbl_2[Jobs]` for the name of nothing. */
const UNREADABLE = /[_.\\]/g;

/** Letters that nobody types, one for each, so that two tables never come to one name. */
const STAND_INS: Readonly<Record<string, string>> = { _: "\u01C0", ".": "\u01C1", "\\": "\u01C2" };

/** What a table is called in Univer's engine. */
export const engineTableName = (name: string): string => name.replace(UNREADABLE, (character) => STAND_INS[character]!);
