import type { Scalar } from "../sheets/sheet";
import { areaAddress } from "./areaAddress";
import { element } from "./element";
import { encodeText } from "./encodeText";
import { escapeXml } from "./escapeXml";
import type { SpellFormula } from "./fileFormula";
import type { FoundCell, FoundError, FoundFormula } from "./FoundWorkbook";
import { DYNAMIC_ARRAY } from "./metadataXml";
import { parseReference } from "./parseReference";
import type { SharedStrings } from "./SharedStrings";

/** Excel's limit for the text of a cell. */
const LONGEST_TEXT = 32_767;

/** What all cells of a workbook share. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly cachedValues: boolean;
  readonly spell: SpellFormula;
}

/** Type and text of a value; a null has neither. */
function valueOf(value: Scalar | FoundError, place: string): { type?: string; text?: string } {
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

/** The area that a result fills from its own cell on. */
function filledArea(address: string, { rows, columns }: NonNullable<FoundFormula["fills"]>): string {
  const { area } = parseReference(`x!${address}`)!;
  return areaAddress({ ...area, rows, columns });
}

function formulaXml(r: string, s: number | undefined, cell: FoundFormula, context: CellContext, place: string): string {
  const { formula, value, fills } = cell;
  const array = fills && { t: "array", ref: filledArea(r, fills) };
  const written = element("f", array ?? {}, escapeXml(encodeText(context.spell(formula, place))));
  const cm = fills && DYNAMIC_ARRAY;
  const { type, text } = valueOf(value, place);
  if (!context.cachedValues || text === undefined) return element("c", { r, s, cm }, written);
  return element("c", { r, s, t: type, cm }, written, `<v>${text}</v>`);
}

/**
 * One cell of a sheet.
 * @param address like "B5"
 * @param style number in the stylesheet
 * @param place the cell with its sheet, for errors
 * @throws Error if the value is not finite, a text too long or a formula not Excel 2016's
 */
export function cellXml(address: string, style: number, cell: FoundCell, context: CellContext, place: string): string {
  const s = style === 0 ? undefined : style;
  if (cell !== null && typeof cell === "object" && "formula" in cell) {
    return formulaXml(address, s, cell, context, place);
  }
  const value = cell !== null && typeof cell === "object" && "text" in cell ? cell.text : cell;
  const { type, text } = valueOf(value, place);
  if (text === undefined) return element("c", { r: address, s });
  if (typeof value !== "string") return element("c", { r: address, s, t: type }, `<v>${text}</v>`);
  return element("c", { r: address, s, t: "s" }, `<v>${context.strings.numberOf(value)}</v>`);
}
