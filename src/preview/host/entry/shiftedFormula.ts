import { columnLetters, columnNumber } from "../model/address";
import { maxColumns, maxRows } from "../model/area";
import { formulaTokens } from "../model/formulaTokens";

/** The formula as it reads when filled `down` rows and `right` columns further: relative references move along. */
export function shiftedFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  const tokens = formulaTokens(formula.slice(1));
  if (!tokens) return formula;
  return `=${tokens.map(({ kind, text }) => (kind === "area" ? shiftedArea(text, down, right) : text)).join("")}`;
}

function shiftedArea(text: string, down: number, right: number): string {
  const corners = text.split(":").map((corner) => shiftedCorner(corner, down, right));
  return corners.includes(null) ? "#REF!" : corners.join(":");
}

function shiftedCorner(text: string, down: number, right: number): string | null {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const columnIsFixed = fixedColumn !== "" || letters === "";
  const rowIsFixed = fixedRow !== "" || digits === "" || (letters === "" && fixedColumn !== "");
  const column = letters === "" ? 0 : columnNumber(letters) + (columnIsFixed ? 0 : right);
  const row = digits === "" ? 1 : Number(digits) + (rowIsFixed ? 0 : down);
  if (column < 0 || column >= maxColumns || row < 1 || row > maxRows) return null;
  return fixedColumn + (letters === "" ? "" : columnLetters(column)) + fixedRow + (digits === "" ? "" : String(row));
}
