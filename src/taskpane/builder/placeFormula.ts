import type { ActiveCell } from "../../excel/activeCell";
import { areaAddress } from "../../excel/areaAddress";
import type { Placed } from "../../excel/insertFormula";
import { meeting } from "../../excel/meeting";
import { LAST_COLUMN, LAST_ROW } from "../../excel/rangeAddress";
import type { AnyMeasure } from "./AnyMeasure";
import type { ArgumentField } from "./argumentFields";
import { formulaText } from "./formulaText";
import type { Given } from "./given";

/** How many cells a result fills. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

interface Wanted {
  readonly measure: AnyMeasure;
  readonly fields: readonly ArgumentField[];
  readonly givens: readonly Given[];
  readonly size: Size;
}

/** The formula for a cell, or why it cannot stand there: it would work with its own result, or leave the sheet. */
export function placeFormula({ measure, fields, givens, size }: Wanted, cell: ActiveCell): Placed {
  const area = { row: cell.row, column: cell.column, ...size };
  const inside = fields.find((_, at) => {
    const given = givens[at]!;
    return (
      given.kind === "range" && isOn(given.address.sheet, cell.sheet) && meeting(given.address.area, area) !== null
    );
  });
  if (inside !== undefined)
    return {
      refused: `The result would go into ${areaAddress(area)}, among the cells of “${inside.input.title}”. Select the cell where it should begin.`,
    };
  if (area.row + area.rows - 1 > LAST_ROW || area.column + area.columns - 1 > LAST_COLUMN)
    return { refused: "The result would go beyond the edge of the sheet. Select a cell further up or to the left." };
  return { formula: formulaText(measure, givens, cell.sheet), area };
}

/** Excel takes no account of upper and lower case in names. */
const isOn = (sheet: string | null, other: string) => sheet === null || sheet.toLowerCase() === other.toLowerCase();
