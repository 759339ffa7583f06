import type { Area } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import { bytesOf } from "./bytesOf";
import type { Operation } from "./Operation";
import { CALL_BYTES } from "./Operation";
import type { AreaFormula, CellInputs } from "./sheetInputs";
import { columnFormulas, singleFormulas, typedCells } from "./sheetInputs";
import type { Target } from "./Target";

/** A write weighs at most about this much, so that requests can be filled evenly. */
const PIECE_BYTES = 50_000;

/** Writes what a sheet holds as typed values; `over` what it holds already. */
export const typedCellOperations = (target: Target, over = false): Operation[] =>
  typedCells(target.sheet, over).flatMap((cells) => pieces(target, cells, "Writing"));

/** Writes a sheet's formulas; tables and names they speak of must be there. */
export const formulaOperations = (target: Target): Operation[] => [
  ...columnFormulas(target.sheet).map((column) => columnOperation(target, column)),
  ...singleFormulas(target.sheet).flatMap((cells) => pieces(target, cells, "Writing the formulas of")),
];

function columnOperation({ sheet, worksheet }: Target, { area, formula }: AreaFormula): Operation {
  return {
    bytes: bytesOf(formula) + CALL_BYTES,
    sentence: `Writing the formulas of ${sheet.name}`,
    run: () => setFormulas(worksheet, area, formula),
  };
}

/** A block in pieces of whole rows. */
function pieces({ sheet, worksheet }: Target, { area, inputs }: CellInputs, doing: string): Operation[] {
  const perRow = bytesOf(inputs) / Math.max(1, inputs.length);
  const height = Math.max(1, Math.floor(PIECE_BYTES / perRow));
  const starts = Array.from({ length: Math.ceil(inputs.length / height) }, (_, piece) => piece * height);
  return starts.map((start) => {
    const rows = inputs.slice(start, start + height);
    const done = start + rows.length;
    return {
      bytes: bytesOf(rows) + CALL_BYTES,
      sentence: `${doing} ${sheet.name}${inputs.length > 1 ? `, ${done} of ${inputs.length} rows` : ""}`,
      run: () => setFormulas(worksheet, { ...area, row: area.row + start, rows: rows.length }, rows),
    };
  });
}

/** `formulas` and not `values`: it takes typed input as well, and always in its American form. One text goes into every cell. */
function setFormulas(worksheet: Excel.Worksheet, area: Area, formulas: string | CellInputs["inputs"]): void {
  worksheet.getRange(areaAddress(area)).formulas = formulas as unknown as string[][];
}
