import { renamed } from "./renamed";
import type { Workbook } from "./sheet";

/** What a workbook holds already. */
export interface Taken {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

export interface Numbered {
  readonly workbook: Workbook;
  /** What follows the underscore of every table and defined name: "" if all of them were free. */
  readonly suffix: string;
  /** The sheets that stand under another name. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/**
 * The same workbook under names that are free: a taken sheet becomes "Data (2)", and if one table or defined name is taken all
 * of them become "tblRank_2", so that what belongs together is told by its number. References follow.
 */
export function numbered(workbook: Workbook, taken: Taken): Numbered {
  const sheetIsFree = among(taken.sheets);
  const nameIsFree = among([...taken.tables, ...taken.names]);
  const names = [...workbook.sheets.flatMap(({ tables }) => tables), ...workbook.names].map(({ name }) => name);
  const number = firstNumber((suffix) => names.every((name) => nameIsFree(name + suffix)), "_");
  const sheets = new Map(
    workbook.sheets.map(({ name }) => [name, name + firstNumber((suffix) => sheetIsFree(name + suffix), " (", ")")]),
  );
  const to = { sheets, names: new Map(names.map((name) => [name, name + number])) };
  return {
    workbook: renamed(workbook, to),
    suffix: number.slice(1),
    renamed: [...sheets].flatMap(([from, to]) => (from === to ? [] : [{ from, to }])),
  };
}

/** Excel takes no account of upper and lower case in names. */
function among(taken: readonly string[]) {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  return (name: string) => !lower.has(name.toLowerCase());
}

/** Nothing if that is free, else the first number from 2 on. */
function firstNumber(isFree: (suffix: string) => boolean, before: string, after = ""): string {
  if (isFree("")) return "";
  let number = 2;
  while (!isFree(`${before}${number}${after}`)) number += 1;
  return `${before}${number}${after}`;
}
