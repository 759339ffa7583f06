import { count, counted } from "../numbers/formats";
import { guessedColumns } from "../../sheets/stakeholders/import/guessedColumns";
import { hasHeadings } from "../../sheets/stakeholders/import/hasHeadings";
import { ownList } from "../../sheets/stakeholders/import/OwnList";
import type { RawList } from "../../sheets/stakeholders/import/RawList";
import type { ListChoice } from "./scanState";

/** A partnership knows some hundred organisations; sheets with many more are slow to calculate. */
const MOST_ROWS = 5000;

/** How a list is read, to begin with. @returns a sentence where it cannot be taken */
export function listChoice(raw: RawList, headings = hasHeadings(raw)): ListChoice | string {
  const { headers, rows } = ownList(raw, headings);
  if (rows.length === 0)
    return `${raw.name}: there is no row under the headings. Take the rows along, or another list.`;
  if (rows.length > MOST_ROWS) {
    return `${raw.name} has ${counted(rows.length, "row")} and a scan takes ${count(MOST_ROWS)}: keep those who matter to the industry.`;
  }
  return { raw, hasHeadings: headings, targets: guessedColumns(headers), mergesDuplicates: true };
}
