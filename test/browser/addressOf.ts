import { columnLetters } from "../../src/sheets/formula";
import type { CellPlace } from "../sheets/changeCell";

/** "C25" for what the name box takes. */
export const addressOf = ({ row, column }: CellPlace) => columnLetters(column) + String(row);
