import { openPackage } from "../parts/openPackage";
import type { Package } from "../parts/Package";
import type { Part } from "../parts/Part";
import type { Refusal } from "../Refusal";
import { child, children, isOn } from "../xml/XmlNode";
import type { Book } from "./Book";
import type { BookSheet } from "./BookSheet";
import { cellValue } from "./cellValue";
import { readNames } from "./readNames";
import { readSheets } from "./readSheets";
import { readStrings } from "./readStrings";
import { readTables } from "./readTables";

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** The workbook in a file, or why it is not opened: nothing of a file that is refused is used. */
export function openBook(bytes: Uint8Array): Book | Refusal {
  const pack = openPackage(bytes);
  if ("refused" in pack) return pack;
  const workbook = mainPart(pack);
  if ("refused" in workbook) return workbook;
  const sheets = readSheets(pack, workbook);
  return protection(workbook, sheets) ?? bookOf(pack, workbook, sheets);
}

const refusal = (refused: string): Refusal => ({ refused });

function mainPart(pack: Package): Part | Refusal {
  const types = pack.part("[Content_Types].xml")?.text ?? "";
  const hasMacros = [...pack.files.keys()].some((path) => /(^|\/)(vbaProject\.bin|macrosheets\/)/i.test(path));
  if (hasMacros || /macroEnabled|vbaProject/i.test(types)) {
    return refusal(
      "The workbook has macros, which cannot be checked. In Excel save it as Excel Workbook (*.xlsx), without macros, and try with that file.",
    );
  }
  const path = pack.of("").find(({ kind }) => kind === "officeDocument")?.target ?? "";
  if (/\.bin$/i.test(path)) {
    return refusal(
      "The workbook is a binary one (.xlsb). In Excel save it as Excel Workbook (*.xlsx), and try with that file.",
    );
  }
  const part = pack.part(path);
  if (part?.root.name !== "workbook")
    return refusal("This is not an Excel workbook: it has no part that lists sheets.");
  if (part.text.slice(part.root.start, part.root.inside).includes(STRICT)) {
    return refusal(
      "The workbook is saved as Strict Open XML. In Excel save it as Excel Workbook (*.xlsx), the first of the list, and try with that file.",
    );
  }
  return part;
}

function protection(workbook: Part, sheets: readonly BookSheet[]): Refusal | null {
  if (isOn(child(workbook.root, "workbookProtection"), "lockStructure")) {
    return refusal(
      "The structure of the workbook is protected. Choose Review > Protect Workbook to take the protection off, then try again.",
    );
  }
  const locked = sheets.find(({ part }) => part && isOn(child(part.root, "sheetProtection"), "sheet"));
  if (!locked) return null;
  return refusal(`The sheet "${locked.name}" is protected. Go to it, choose Review > Unprotect Sheet, then try again.`);
}

function bookOf(pack: Package, workbook: Part, sheets: readonly BookSheet[]): Book | Refusal {
  const listed = children(child(workbook.root, "sheets"), "sheet");
  const missing = listed.find((each) => sheets.every(({ node }) => node !== each));
  if (missing) {
    return refusal(`The part of the sheet "${missing.attributes.name ?? ""}" is missing: the workbook is damaged.`);
  }
  const strings = readStrings(pack, workbook);
  const tables = sheets.flatMap((sheet) => readTables(pack, sheet));
  const names = readNames(workbook, sheets);
  const sheetsByName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const tablesByName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  const nameKey = (name: string, sheet: string | null) => `${sheet?.toLowerCase() ?? ""}!${name.toLowerCase()}`;
  const namesByKey = new Map(names.map((each) => [nameKey(each.name, each.sheet), each]));
  const valueOf: Book["valueOf"] = (cell) => cellValue(cell, strings.texts);
  return {
    ...{ pack, workbook, sheets, tables, names, strings, valueOf },
    sheetNamed: (name) => sheetsByName.get(name.toLowerCase()),
    tableNamed: (name) => tablesByName.get(name.toLowerCase()),
    nameSeenFrom: (name, sheet) => namesByKey.get(nameKey(name, sheet)) ?? namesByKey.get(nameKey(name, null)),
    textOf: (cell) => {
      const value = cell && valueOf(cell);
      return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
    },
  };
}
