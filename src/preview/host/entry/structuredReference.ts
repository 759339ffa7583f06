import { type Area, contains } from "../model/area";
import { bodyArea, type TableModel } from "../model/table";
import type { SheetModel } from "../model/SheetModel";

interface Structured {
  readonly problem: string | null;
  readonly table?: TableModel;
  /** As written, without the apostrophes that guard special characters. */
  readonly columns: readonly string[];
}

const areas = ["#all", "#data", "#headers", "#totals", "#this row"];

/** Reads what stands in brackets after a table's name; without a name it is the table around the formula's cell. */
export function structuredReference(table: string | null, brackets: string, sheet: SheetModel, cell: Area): Structured {
  const found = table === null ? tableAround(sheet, cell) : sheet.workbook.tableNamed(table)?.table;
  if (!found)
    return {
      problem: table === null ? `${brackets} stands outside a table` : `there is no table "${table}"`,
      columns: [],
    };
  const words = bracketWords(brackets);
  const special = words.filter((word) => word.startsWith("#"));
  const columns = words.filter((word) => !word.startsWith("#")).map(unguarded);
  const unknown = columns.find(
    (name) => !found.columns.some((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  const wrongArea = special.find((word) => !areas.includes(word.toLowerCase()));
  const problem =
    unknown !== undefined
      ? `the table "${found.name}" has no column "${unknown}"`
      : wrongArea !== undefined
        ? `a table has no part ${wrongArea}`
        : null;
  return { problem, table: found, columns };
}

const tableAround = (sheet: SheetModel, cell: Area): TableModel | undefined =>
  sheet.tables.find((table) => contains(bodyArea(table), cell));

/** "[[#This Row],[A]:[B]]" -> "#This Row", "A", "B"; "[@A]" and "[@[A b]]" -> "A"; "[A]" -> "A". */
function bracketWords(brackets: string): string[] {
  const inner = brackets.slice(1, -1).replace(/^@/, "");
  if (inner === "") return [];
  if (!/^\s*\[/.test(inner)) return [inner];
  return [...inner.matchAll(/\[((?:'.|[^'\]])*)\]/gs)].map((match) => match[1]!);
}

/** An apostrophe guards the character after it. */
const unguarded = (word: string): string => word.replace(/'(.)/gs, "$1");
