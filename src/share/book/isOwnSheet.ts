import { parseReference } from "../../xlsx/parseReference";
import type { Book } from "./Book";
import { isMark } from "./isMark";

/** Whether the add-in made a sheet. */
export const isOwnSheet = ({ names }: Book, sheet: string): boolean =>
  names.some((name) => isMark(name) && parseReference(name.formula)?.sheet === sheet);
