import type { FoundWorkbook } from "../FoundWorkbook";
import { findRepeated } from "./findRepeated";

/** Excel's limit for names of ranges and tables. */
const LONGEST = 255;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
/** Reads as a cell's address, like LQ2023 or R1C1. */
const ADDRESS = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/i;

/** A name of one sheet stands beside the same name of another, or of the workbook. */
const keyOf = ({ sheet, name }: { readonly sheet: string; readonly name: string }) => `${sheet}!${name}`.toUpperCase();

/** Defined names and names of tables share one space. @throws Error for a name Excel refuses or two equal ones */
export function checkNames({ sheets, names }: FoundWorkbook): void {
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => ({ name, sheet: "", kind: "table" })));
  const all = [...names.map(({ name, sheet = "" }) => ({ name, sheet, kind: "name" })), ...tables];
  for (const { name, kind } of all) {
    if (name.length > LONGEST || !NAME.test(name)) throw new Error(`"${name}" cannot be a ${kind} in Excel`);
    if (ADDRESS.test(name)) throw new Error(`The ${kind} "${name}" reads as the address of a cell`);
  }
  const repeated = findRepeated(all.map(keyOf));
  if (repeated === undefined) return;
  const same = all.filter((each) => keyOf(each) === repeated);
  throw new Error(`"${same[0]!.name}" names more than one thing: ${same.map(({ kind }) => kind).join(" and ")}`);
}
