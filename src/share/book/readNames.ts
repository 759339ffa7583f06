import type { Part } from "../parts/Part";
import { child, children } from "../xml/XmlNode";
import type { BookName } from "./BookName";
import type { BookSheet } from "./BookSheet";

/** The defined names of a workbook. */
export const readNames = (workbook: Part, sheets: readonly BookSheet[]): BookName[] =>
  children(child(workbook.root, "definedNames"), "definedName").map((node) => {
    const { name = "", localSheetId } = node.attributes;
    const sheet = localSheetId === undefined ? null : (sheets[Number(localSheetId)]?.name ?? null);
    return { name, formula: node.text, sheet, node };
  });
