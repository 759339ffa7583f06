import type { Cell, CellError, Formula, Scalar } from "../sheets/sheet";
import { element } from "./element";
import { encodeText } from "./encodeText";
import { escapeXml } from "./escapeXml";
import { fileFormula } from "./fileFormula";
import type { SharedStrings } from "./SharedStrings";

/** Excel's limit for the text of a cell. */
const LONGEST_TEXT = 32_767;

/** What all cells of a workbook share. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly cachedValues: boolean;
}

/** Type and text of a value; a null has neither. */
function valueOf(value: Scalar | CellError, place: string): { type?: string; text?: string } {
  if (value === null) return {};
  switch (typeof value) {
    case "boolean":
      return { type: "b", text: value ? "1" : "0" };
    case "number":
      if (!Number.isFinite(value)) throw new Error(`${place}: ${value} is no number a cell can hold`);
      return { text: String(value) };
    case "string":
      if (value.length > LONGEST_TEXT) {
        throw new Error(`${place}: ${value.length} characters, a cell holds ${LONGEST_TEXT}`);
      }
      return { type: "str", text: escapeXml(encodeText(value)) };
    default:
      return { type: "e", text: value.error };
  }
}

function formulaXml(r: string, s: number | undefined, cell: Formula, cached: boolean, place: string): string {
  const formula = element("f", {}, escapeXml(encodeText(fileFormula(cell.formula, place))));
  const { type, text } = valueOf(cell.value, place);
  if (!cached || text === undefined) return element("c", { r, s }, formula);
  return element("c", { r, s, t: type }, formula, `<v>${text}</v>`);
}

/**
 * One cell of a sheet.
 * @param address like "B5"
 * @param style number in the stylesheet
 * @param place the cell with its sheet, for errors
 * @throws Error if the value is not finite, a text too long or a formula not Excel 2016's
 */
export function cellXml(address: string, style: number, cell: Cell, context: CellContext, place: string): string {
  const s = style === 0 ? undefined : style;
  if (cell !== null && typeof cell === "object" && "formula" in cell) {
    return formulaXml(address, s, cell, context.cachedValues, place);
  }
  const value = cell !== null && typeof cell === "object" ? cell.text : cell;
  const { type, text } = valueOf(value, place);
  if (text === undefined) return element("c", { r: address, s });
  if (typeof value !== "string") return element("c", { r: address, s, t: type }, `<v>${text}</v>`);
  return element("c", { r: address, s, t: "s" }, `<v>${context.strings.numberOf(value)}</v>`);
}
