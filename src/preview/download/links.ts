import type { FoundLink } from "../../xlsx/FoundWorkbook";
import { wholeSheet } from "../host/model/area";
import type { Link } from "../host/model/cell";
import type { SheetModel } from "../host/model/SheetModel";

/** A sheet's links, but for plain words that lead to a place inside the workbook: those are cells by themselves. */
export const linksOf = (sheet: SheetModel): FoundLink[] =>
  [...sheet.links.within(wholeSheet)].flatMap(({ row, column, content }) => {
    const cell = sheet.cells.get(row, column);
    const isCell = content.documentReference !== undefined && cell !== undefined && cell.formula === undefined;
    return isCell ? [] : [{ row: row + 1, column: column + 1, ...linkOf(content) }];
  });

const linkOf = ({ documentReference: target, address, screenTip: tip }: Link) => ({
  ...(target === undefined ? {} : { target }),
  ...(address === undefined ? {} : { address }),
  ...(tip === undefined ? {} : { tip }),
});
