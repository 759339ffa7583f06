import { type BuildKind, buildKinds } from "./buildKinds";
import { oneCell, reference } from "./formula";
import type { Name, Sheet } from "./sheet";

/** A name that stays with its sheet wherever its owner moves it and whatever he calls it: so it is found again. */
export const sheetMarks = (sheets: readonly Sheet[], kind: BuildKind = "ranking"): Name[] =>
  sheets.map(({ name }) => ({ name: markOf(name, kind), refersTo: reference(name, oneCell(1, 1)) }));

/** "Sheet_Sources_Method" for "Sources & Method". */
export const markOf = (sheet: string, kind: BuildKind = "ranking") =>
  buildKinds[kind].mark + sheet.replaceAll(/\W+/g, "_");
