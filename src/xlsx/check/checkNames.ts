import type { Workbook } from "../../sheets/sheet";
import { findRepeated } from "./findRepeated";

/** Excel's limit for names of ranges and tables. */
const LONGEST = 255;
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
/** Reads as a cell's address, like LQ2023 or R1C1. */
const ADDRESS = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/i;

/** Defined names and names of tables share one space. @throws Error for a name Excel refuses or two equal ones */
export function checkNames({ sheets, names }: Workbook): void {
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => ({ name, kind: "table" })));
  const all = [...names.map(({ name }) => ({ name, kind: "name" })), ...tables];
  for (const { name, kind } of all) {
    if (name.length > LONGEST || !NAME.test(name)) throw new Error(`"${name}" cannot be a ${kind} in Excel`);
    if (ADDRESS.test(name)) throw new Error(`The ${kind} "${name}" reads as the address of a cell`);
  }
  const repeated = findRepeated(all.map(({ name }) => name));
  if (repeated === undefined) return;
  const kinds = all.filter(({ name }) => name.toUpperCase() === repeated.toUpperCase()).map(({ kind }) => kind);
  throw new Error(`"${repeated}" names more than one thing: ${kinds.join(" and ")}`);
}
