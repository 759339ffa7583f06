import { strToU8, zipSync } from "fflate";
import { fileFormula } from "../../src/xlsx/fileFormula";

/** A number, a text, an empty cell, or a formula without "=", optionally with a stored result. */
export type PlainCell = number | string | null | { readonly formula: string; readonly stored?: number };

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function cellXml(cell: PlainCell): string {
  if (cell === null) return "<c/>";
  if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
  if (typeof cell === "string") return `<c t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
  const stored = cell.stored === undefined ? "" : `<v>${cell.stored}</v>`;
  return `<c><f>${escape(fileFormula(cell.formula, "a test"))}</f>${stored}</c>`;
}

const rowXml = (row: readonly PlainCell[]): string => `<row>${row.map(cellXml).join("")}</row>`;
const sheetXml = (rows: readonly (readonly PlainCell[])[]): string =>
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join("")}</sheetData></worksheet>`;

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
const relationships = (entries: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;

function contentTypes(sheetCount: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    override(`worksheets/sheet${index + 1}`, "worksheet"),
  ).join("");
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${rels}${override("workbook", "sheet.main")}${sheets}</Types>`;
}

/** The least .xlsx file that holds values and formulas: what these tests hand to LibreOffice. */
export function plainWorkbook(sheets: Readonly<Record<string, readonly (readonly PlainCell[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const entries = names.map(
    (name, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="s${index + 1}"/>`,
  );
  const workbook = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${entries.join("")}</sheets></workbook>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(names.length),
    "_rels/.rels": relationships([relationship("w", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": relationships(
      names.map((_, index) => relationship(`s${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)),
    ),
  };
  Object.values(sheets).forEach((rows, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(rows)));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
