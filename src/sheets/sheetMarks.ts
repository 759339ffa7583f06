import { oneCell, reference } from "./formula";
import type { Name, Sheet } from "./sheet";

const PREFIX = "Sheet_";

/** A name that stays with its sheet wherever its owner moves it and whatever he calls it: so it is found again. */
export const sheetMarks = (sheets: readonly Sheet[]): Name[] =>
  sheets.map(({ name }) => ({ name: markOf(name), refersTo: reference(name, oneCell(1, 1)) }));

/** "Sheet_Sources_Method" for "Sources & Method". */
export const markOf = (sheet: string) => PREFIX + sheet.replaceAll(/\W+/g, "_");
